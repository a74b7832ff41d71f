package headway.reviews.steps;

import headway.reviews.Content;
import headway.reviews.Question;
import headway.reviews.Review;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// At most three things for the week. What is left over from last week comes first.
///
/// @param leftOver what of last week's plan is not done, as answered in this review
/// @param offers what the record suggests
public record PlanStep(Function<Visit, List<String>> leftOver, Function<Visit, List<String>> offers) implements Step {
    public static final String NAME = "plan";
    public static final List<String> THINGS = List.of("first", "second", "third");

    private static final int MINUTES = 2;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    @Override
    public Content content(Visit visit) {
        List<String> suggested = offers.apply(visit);
        boolean answered = !visit.review().answers().of(NAME).isEmpty();
        List<String> left = answered ? List.of() : leftOver.apply(visit);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < THINGS.size(); i++) {
            String name = THINGS.get(i);
            Question empty = Question.plain(NAME, name, Question.Shape.LINE, visit.said(name))
                    .suggesting(suggested);
            questions.add(i < left.size() ? empty.beginningWith(left.get(i)) : empty);
        }
        return Content.asking(questions);
    }

    /// What a review planned.
    public static List<String> plan(Review review) {
        return THINGS.stream()
                .map(name -> review.answers().value(NAME, name))
                .filter(thing -> !thing.isEmpty())
                .toList();
    }
}
