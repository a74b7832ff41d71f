package headway.reviews.steps;

import headway.feedback.Feedback;
import headway.reviews.Content;
import headway.reviews.Fact;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.ArrayList;
import java.util.List;

/// What may be said against the person's work, with a constructive answer and a plan; what was said and not acted
/// upon yet stands above it.
public record CriticismStep(Feedback feedback) implements Step {
    private static final int MINUTES = 10;

    @Override
    public String name() {
        return PerformanceSteps.CRITICISM;
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    /// One more than is answered, so that the page is not a wall of fields.
    @Override
    public Content content(Visit visit) {
        List<Question> questions = new ArrayList<>();
        for (int number = 1; number <= PerformanceSteps.CRITICISMS; number++) {
            questions.add(question("expected" + number, visit));
            questions.add(question("answer" + number, visit));
            questions.add(question("plan" + number, visit));
            if (visit.said("expected" + number).isEmpty()) {
                break;
            }
        }
        List<Fact> said = feedback.openCriticism(visit.owner()).stream()
                .limit(PerformanceSteps.CRITICISMS)
                .map(each ->
                        new Fact(Phrase.own(each.facts().text()), FeedbackStep.said(each), "/feedback/" + each.id()))
                .toList();
        return Content.of(said, questions);
    }

    private static Question question(String name, Visit visit) {
        return Question.plain(PerformanceSteps.CRITICISM, name, Question.Shape.TEXT, visit.said(name));
    }
}
