package headway.reviews.steps;

import headway.reviews.Content;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Review;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What became of last week's plan.
///
/// @param last the weekly review that was finished last
public record LookBackStep(Function<Visit, Optional<Review>> last) implements Step {
    static final String NAME = "lookback";
    private static final String DONE = "done";
    private static final String OPEN = "open";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int minutes() {
        return 1;
    }

    @Override
    public Content content(Visit visit) {
        List<Question> questions = new ArrayList<>();
        List<String> planned = planned(visit);
        for (int i = 0; i < planned.size(); i++) {
            String name = PlanStep.THINGS.get(i);
            questions.add(Question.about(
                            name,
                            Phrase.own(planned.get(i)),
                            Question.NO_META,
                            "",
                            Question.Shape.CHOICE,
                            visit.said(name))
                    .choosing(List.of(DONE, OPEN, "dropped")));
        }
        return Content.asking(questions);
    }

    private List<String> planned(Visit visit) {
        return last.apply(visit).map(PlanStep::plan).orElse(List.of());
    }

    /// What was planned and is still to be done.
    public List<String> leftOver(Visit visit) {
        List<String> planned = planned(visit);
        List<String> left = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            String answer = visit.review().answers().value(NAME, PlanStep.THINGS.get(i));
            if (answer.equals(OPEN)) {
                left.add(planned.get(i));
            }
        }
        return left;
    }
}
