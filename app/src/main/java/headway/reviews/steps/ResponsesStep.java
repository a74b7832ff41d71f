package headway.reviews.steps;

import headway.feedback.Feedback;
import headway.feedback.FeedbackEntry;
import headway.feedback.SourceKind;
import headway.platform.records.Kept;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// What was done about the feedback since the last performance review. The answer is what the packet says; in the
/// record the feedback counts as acted upon.
///
/// @param since the day of the review before
public record ResponsesStep(Feedback feedback, Function<Visit, LocalDate> since) implements Step {
    private static final int MINUTES = 10;
    private static final int MOST = 5;

    @Override
    public String name() {
        return PerformanceSteps.RESPONSES;
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    /// What the manager said comes first: they will ask.
    @Override
    public Content content(Visit visit) {
        List<Question> questions = feedback.since(visit.owner(), since.apply(visit)).stream()
                .filter(each -> each.facts().isCritical()
                        || !each.facts().response().action().isEmpty())
                .sorted(Comparator.comparing(
                        (Kept<FeedbackEntry> each) -> each.facts().source() != SourceKind.MANAGER))
                .limit(MOST)
                .map(each -> question(each, visit))
                .toList();
        return Content.asking(questions).withDoors(new Door("reviews.door.feedback", "/feedback"));
    }

    private static Question question(Kept<FeedbackEntry> entry, Visit visit) {
        String id = entry.id().toString();
        FeedbackEntry.Response response = entry.facts().response();
        Question asked = Question.about(
                id,
                Phrase.own(entry.facts().text()),
                response.isOpen()
                        ? Phrase.of(
                                "reviews.feedback.said-planned",
                                entry.facts().giver(),
                                Feedback.dayOf(entry),
                                response.action())
                        : FeedbackStep.said(entry),
                "/feedback/" + id,
                Question.Shape.TEXT,
                visit.said(id));
        return response.done().isPresent() ? asked.beginningWith(response.action()) : asked;
    }

    @Override
    public void apply(Visit visit, Given given) {
        for (Answer answer : given.changed()) {
            UUID id = UUID.fromString(answer.name());
            FeedbackEntry.Response now =
                    feedback.entries().get(visit.owner(), id).facts().response();
            if (!answer.value().isEmpty() && now.done().isEmpty()) {
                feedback.respond(visit.owner(), id, now.doneOn(visit.today(), answer.value()));
            }
        }
    }
}
