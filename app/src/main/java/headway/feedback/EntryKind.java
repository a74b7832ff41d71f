package headway.feedback;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.people.People;
import headway.people.PersonLine;
import headway.people.TouchKind;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.Kept;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which fields feedback has. Feedback of somebody known is a contact with
/// them, and so is telling them what came of it.
final class EntryKind implements RecordKind<FeedbackEntry> {
    static final String NAME = "feedback";
    static final int HEAVIEST = 5;
    /// About two lines of a list on a phone.
    private static final int HEADLINE = 90;

    private static final String SOURCE = "sourceKind";
    private static final String ACTION = "action";
    private static final String GIVEN = "givenOn";
    private static final String DONE = "actionDoneOn";

    private final People people;
    private final List<Field<FeedbackEntry>> fields;

    EntryKind(People people, RecordChoices requests) {
        this.people = people;
        this.fields = List.of(
                Field.<FeedbackEntry>text("text", FeedbackEntry::text).asRequired(),
                Field.<FeedbackEntry>line("giver", FeedbackEntry::giver).asSuggested(),
                Field.choice(SOURCE, SourceKind.values(), FeedbackEntry::source),
                Field.day(GIVEN, FeedbackEntry::givenOn),
                Field.<FeedbackEntry>reference("personId", people.choices(), FeedbackEntry::person)
                        .in("source"),
                Field.<FeedbackEntry>number("weight", 1, HEAVIEST, FeedbackEntry::weight)
                        .in("source"),
                Field.<FeedbackEntry, Tone>choice("tone", Tone.values(), FeedbackEntry::tone)
                        .in("content"),
                Field.<FeedbackEntry>words("themes", FeedbackEntry::themes)
                        .asSuggested()
                        .in("content"),
                Field.<FeedbackEntry>words("words", FeedbackEntry::words).in("content"),
                Field.<FeedbackEntry, Opinion>choice("opinion", Opinion.values(), entry -> entry.view()
                                .opinion())
                        .in("view"),
                Field.<FeedbackEntry>text("opinionWhy", entry -> entry.view().why())
                        .in("view"),
                Field.<FeedbackEntry>text(ACTION, entry -> entry.response().action())
                        .in("response"),
                Field.<FeedbackEntry>day("actionOn", entry -> entry.response().due())
                        .in("response"),
                Field.<FeedbackEntry>day(DONE, entry -> entry.response().done()).in("response"),
                Field.<FeedbackEntry>day("closedOn", entry -> entry.response().closedOn())
                        .in("response"),
                Field.<FeedbackEntry>text(
                                "closedSaid", entry -> entry.response().closedSaid())
                        .in("response"),
                Field.<FeedbackEntry>reference("requestId", requests, FeedbackEntry::request)
                        .in("source"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "feedback";
    }

    @Override
    public String path() {
        return "/feedback";
    }

    @Override
    public String texts() {
        return "feedback.";
    }

    @Override
    public List<Field<FeedbackEntry>> fields() {
        return fields;
    }

    @Override
    public FeedbackEntry make(Values values) {
        return new FeedbackEntry(
                values.text("text"),
                values.text("giver"),
                values.reference("personId"),
                values.choice(SOURCE, SourceKind.values()),
                values.day(GIVEN),
                values.choice("tone", Tone.values()),
                values.number("weight"),
                values.list("themes"),
                values.list("words"),
                new FeedbackEntry.OwnView(values.choice("opinion", Opinion.values()), values.text("opinionWhy")),
                new FeedbackEntry.Response(
                        values.text(ACTION),
                        values.day("actionOn"),
                        values.day(DONE),
                        values.day("closedOn"),
                        values.text("closedSaid")),
                values.reference("requestId"));
    }

    @Override
    public String title(FeedbackEntry entry) {
        return headline(entry);
    }

    /// The first line, cut at a word.
    static String headline(FeedbackEntry entry) {
        String line = entry.text()
                .lines()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (line.codePointCount(0, line.length()) <= HEADLINE) {
            return line;
        }
        int end = line.offsetByCodePoints(0, HEADLINE);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > HEADLINE / 2 ? space : end) + " …";
    }

    @Override
    public Optional<PartialDate> happened(FeedbackEntry entry) {
        return entry.givenOn().map(PartialDate::of);
    }

    /// Newest first.
    @Override
    public Comparator<FeedbackEntry> order() {
        return Comparator.comparing(
                (FeedbackEntry entry) -> entry.givenOn().orElse(LocalDate.MAX), Comparator.reverseOrder());
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        boolean dated = values.day("actionOn").isPresent() || values.day(DONE).isPresent();
        if (values.text(ACTION).isEmpty() && dated) {
            problems.add(Problem.at(ACTION, "feedback.action-missing"));
        }
        Optional<LocalDate> given = values.day(GIVEN);
        if (given.filter(day -> day.isAfter(today)).isPresent()) {
            problems.add(Problem.at(GIVEN, "feedback.in-future"));
        }
        for (String later : List.of(DONE, "closedOn")) {
            Optional<LocalDate> day = values.day(later);
            if (given.isPresent()
                    && day.filter(each -> each.isBefore(given.get())).isPresent()) {
                problems.add(Problem.at(later, "feedback.before-given"));
            } else if (day.filter(each -> each.isAfter(today)).isPresent()) {
                problems.add(Problem.at(later, "feedback.in-future"));
            }
        }
        return problems;
    }

    @Override
    public void followedBy(
            Transaction transaction,
            OwnerId owner,
            Optional<FeedbackEntry> before,
            Kept<FeedbackEntry> after,
            UUID batch) {
        FeedbackEntry entry = after.facts();
        Optional<LocalDate> told = entry.response().closedOn();
        if (before.isEmpty()) {
            LocalDate day = entry.givenOn().orElseGet(() -> LocalDate.ofInstant(after.createdAt(), ZoneOffset.UTC));
            contact(transaction, owner, entry, day, headline(entry), batch);
        } else if (told.isPresent() && before.get().response().closedOn().isEmpty()) {
            contact(transaction, owner, entry, told.get(), entry.response().closedSaid(), batch);
        }
    }

    private void contact(
            Transaction transaction, OwnerId owner, FeedbackEntry entry, LocalDate day, String note, UUID batch) {
        Optional<UUID> person = entry.person().or(() -> known(owner, entry.giver(), day));
        people.touches().contact(transaction, owner, person, TouchKind.FEEDBACK, day, note, batch);
    }

    /// Somebody of exactly that name; of two nobody can say which.
    Optional<UUID> known(OwnerId owner, String giver, LocalDate day) {
        List<PersonLine> found = giver.isEmpty() ? List.of() : people.find(owner, giver, day);
        boolean clear = found.size() == 1 && found.getFirst().name().equalsIgnoreCase(giver);
        return clear ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
}
