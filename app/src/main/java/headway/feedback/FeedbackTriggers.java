package headway.feedback;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.PlainTrigger;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.feature.Word;
import headway.platform.records.ChangingTrigger;
import headway.platform.records.Records;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What feedback brings up again. One query each.
final class FeedbackTriggers {
    /// A week to answer before somebody is reminded.
    private static final int SILENT_DAYS = 7;
    /// A first feeling has settled by then.
    private static final int VIEW_DAYS = 3;
    /// Long enough for the giver to have noticed.
    private static final int LOOP_DAYS = 14;

    private static final int HIGH = 80;
    private static final int MIDDLE = 60;
    private static final int TITLE = 80;
    private static final FeedbackStore STORE = new FeedbackStore();

    private FeedbackTriggers() {}

    static List<Trigger> all(Records<FeedbackEntry> entries) {
        return List.of(
                trigger("ask", "E5", MIDDLE, FeedbackTriggers::asking),
                trigger("silence", "E5", MIDDLE, FeedbackTriggers::silence),
                trigger("view", "E6", MIDDLE, FeedbackTriggers::withoutView),
                new ChangingTrigger<>(
                        trigger("action", "E6", HIGH, FeedbackTriggers::acting),
                        entries,
                        (entry, day) -> entry.withResponse(entry.response().done(day))),
                new ChangingTrigger<>(
                        trigger("loop", "E6", MIDDLE, FeedbackTriggers::closing),
                        entries,
                        (entry, day) -> entry.withResponse(entry.response().closed(day))));
    }

    private static Trigger trigger(String name, String row, int importance, PlainTrigger.Search search) {
        return new PlainTrigger("feedback." + name, row, Place.EVIDENCE, importance, search);
    }

    /// The rhythm of a source is due.
    private static List<Signal> asking(Handle handle, OwnerId owner, LocalDate today) {
        return STORE.rhythms(handle, owner).stream()
                .filter(each -> !each.last().plusMonths(each.months()).isAfter(today))
                .map(FeedbackTriggers::rhythm)
                .toList();
    }

    private static Signal rhythm(FeedbackStore.Rhythm rhythm) {
        LocalDate due = rhythm.last().plusMonths(rhythm.months());
        Object who =
                rhythm.who().isEmpty() ? new Word("feedback_rhythm.sourceKind." + rhythm.sourceKind()) : rhythm.who();
        String path = "/feedback/requests/new?sourceKind=" + rhythm.sourceKind();
        return new Signal(
                rhythm.id(), List.of(who, rhythm.months()), path, due, Optional.of(due), Effort.QUARTER_HOUR, MIDDLE);
    }

    /// Somebody who was asked has not answered.
    private static List<Signal> silence(Handle handle, OwnerId owner, LocalDate today) {
        return STORE.silent(handle, owner, today.minusDays(SILENT_DAYS), today).stream()
                .map(each -> new Signal(
                        each.id(),
                        List.of(each.giver(), cut(each.title())),
                        "/feedback/requests/" + each.id(),
                        each.since().plusDays(SILENT_DAYS),
                        Optional.empty(),
                        Effort.TWO_MINUTES,
                        MIDDLE))
                .toList();
    }

    /// Feedback without one's own view.
    private static List<Signal> withoutView(Handle handle, OwnerId owner, LocalDate today) {
        return STORE.withoutView(handle, owner, today.minusDays(VIEW_DAYS)).stream()
                .map(each -> entry(each, Optional.empty(), Effort.TWO_MINUTES, MIDDLE))
                .toList();
    }

    /// What was to be done because of feedback is due.
    private static List<Signal> acting(Handle handle, OwnerId owner, LocalDate today) {
        return STORE.actionsDue(handle, owner, today).stream()
                .map(each -> entry(each, Optional.of(each.since()), Effort.QUARTER_HOUR, HIGH))
                .toList();
    }

    /// It was acted upon, and the giver has not heard of it.
    private static List<Signal> closing(Handle handle, OwnerId owner, LocalDate today) {
        return STORE.loopsOpen(handle, owner, today.minusDays(LOOP_DAYS)).stream()
                .map(each -> entry(each, Optional.empty(), Effort.TWO_MINUTES, MIDDLE))
                .toList();
    }

    private static String cut(String text) {
        String line = text.lines()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        return line.codePointCount(0, line.length()) <= TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE)) + " …";
    }

    private static Signal entry(FeedbackStore.Due due, Optional<LocalDate> by, Effort effort, int relevance) {
        String giver = due.giver().isEmpty() ? "…" : due.giver();
        return new Signal(
                due.id(),
                List.of(giver, cut(due.title())),
                "/feedback/" + due.id(),
                due.since(),
                by,
                effort,
                relevance);
    }
}
