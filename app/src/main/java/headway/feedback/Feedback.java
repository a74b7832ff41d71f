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
