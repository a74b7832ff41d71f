package headway.feedback;

import headway.kernel.OwnerId;
import headway.people.People;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The front door of feedback: what was said, what the person makes of it. Thread-safe.
public final class Feedback {
    public static final String KIND = EntryKind.NAME;
    /// Themes that belong to professionalism (row E8), in lower case.
    public static final Set<String> PROFESSIONAL = Set.of("communication", "respect", "attitude");

    private final RecordKeeping keeping;
    private final Records<FeedbackEntry> entries;
    private final Records<AskingRhythm> rhythms;
    private final VoiceStore voices = new VoiceStore();
    private final EntryKind kind;

    public Feedback(People people, Requests requests, RecordKeeping keeping) {
        this.keeping = keeping;
        this.kind = new EntryKind(people, requests.choices());
        this.entries = new Records<>(kind, keeping);
        this.rhythms = new Records<>(AskingKinds.rhythm(), keeping);
    }

    /// Entries one by one: add, change, trash.
    public Records<FeedbackEntry> entries() {
        return entries;
    }

    public Records<AskingRhythm> rhythms() {
        return rhythms;
    }

    /// Newest first.
    public List<Kept<FeedbackEntry>> list(OwnerId owner) {
        return entries.list(owner);
    }

    /// What was said from a day on, newest first.
    public List<Kept<FeedbackEntry>> since(OwnerId owner, LocalDate day) {
        return list(owner).stream().filter(each -> !dayOf(each).isBefore(day)).toList();
    }

    /// What the person has said nothing about yet.
    public List<Kept<FeedbackEntry>> withoutView(OwnerId owner) {
        return list(owner).stream()
                .filter(each -> each.facts().view().opinion() == Opinion.UNDECIDED)
                .toList();
    }

    /// What is to be done because of it and is not done.
    public List<Kept<FeedbackEntry>> openActions(OwnerId owner) {
        return list(owner).stream()
                .filter(each -> each.facts().response().isOpen())
                .toList();
    }

    /// What was acted upon while the giver has not heard of it.
    public List<Kept<FeedbackEntry>> openLoops(OwnerId owner) {
        return list(owner).stream()
                .filter(each -> each.facts().response().done().isPresent()
                        && each.facts().response().closedOn().isEmpty())
                .toList();
    }

    /// What somebody wished to be otherwise and nothing was done about yet.
    public List<Kept<FeedbackEntry>> openCriticism(OwnerId owner) {
        return list(owner).stream()
                .filter(each -> each.facts().isCritical()
                        && each.facts().response().done().isEmpty())
                .toList();
    }

    /// A source whose rhythm of being asked is over.
    ///
    /// @param id of the rhythm
    /// @param who a name; empty where it is about everybody of a kind
    /// @param lastOn when they were last asked or last said something, or the rhythm was set
    public record DueSource(String id, SourceKind source, String who, int months, LocalDate lastOn) {}

    /// Who is to be asked for feedback by now.
    public List<DueSource> toAsk(OwnerId owner, LocalDate today) {
        return keeping.database().read(handle -> new FeedbackStore().rhythms(handle, owner)).stream()
                .filter(each -> !each.last().plusMonths(each.months()).isAfter(today))
                .map(each ->
                        new DueSource(each.id(), sourceOf(each.sourceKind()), each.who(), each.months(), each.last()))
                .toList();
    }

    private static SourceKind sourceOf(String code) {
        return Arrays.stream(SourceKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(SourceKind.OTHER);
    }

    /// What others say about communication, respect and attitude.
    public List<Kept<FeedbackEntry>> professional(OwnerId owner) {
        return list(owner).stream()
                .filter(each -> each.facts().themes().stream().anyMatch(Feedback::isProfessional))
                .toList();
    }

    public static boolean isProfessional(String theme) {
        return PROFESSIONAL.contains(theme.toLowerCase(Locale.ROOT));
    }

    /// The day it was given, or noted where that is not known.
    public static LocalDate dayOf(Kept<FeedbackEntry> entry) {
        return entry.facts().givenOn().orElseGet(() -> LocalDate.ofInstant(entry.createdAt(), ZoneOffset.UTC));
    }

    /// Somebody of exactly that name among the people.
    Optional<UUID> known(OwnerId owner, String giver, LocalDate day) {
        return kind.known(owner, giver, day);
    }

    public Saved add(OwnerId owner, FeedbackEntry entry, Origin origin) {
        return entries.add(owner, entry, origin);
    }

    public Saved view(OwnerId owner, UUID id, FeedbackEntry.OwnView view) {
        Kept<FeedbackEntry> entry = entries.get(owner, id);
        return entries.change(owner, id, entry.version(), entry.facts().withView(view));
    }

    public Saved respond(OwnerId owner, UUID id, FeedbackEntry.Response response) {
        Kept<FeedbackEntry> entry = entries.get(owner, id);
        return entries.change(owner, id, entry.version(), entry.facts().withResponse(response));
    }

    /// Every word that was used for the person where words were asked for or noted.
    public List<HeardWord> heardWords(OwnerId owner) {
        List<HeardWord> heard = new ArrayList<>();
        for (Kept<FeedbackEntry> each : list(owner)) {
            String month = YearMonth.from(dayOf(each)).toString();
            each.facts().words().forEach(word -> heard.add(new HeardWord(word, month)));
        }
        heard.addAll(keeping.database().read(handle -> voices.words(handle, owner)));
        return heard;
    }
}
