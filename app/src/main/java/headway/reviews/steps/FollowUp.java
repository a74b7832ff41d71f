package headway.reviews.steps;

import headway.kernel.Problem;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Visit;
import java.util.List;

/// A line that belongs to the choice before it and is asked only after some answers.
final class FollowUp {
    static final String PREFIX = Question.FOLLOW_UP;

    private FollowUp() {}

    /// @param name of the choice
    static Question line(String name, Phrase label, Visit visit) {
        return Question.about(
                PREFIX + name, label, Question.NO_META, "", Question.Shape.LINE, visit.said(PREFIX + name));
    }

    /// A problem for each choice that wants a line and has none.
    static List<Problem> missing(Given given, List<String> wanting, String code) {
        return given.values().entrySet().stream()
                .filter(each -> wanting.contains(each.getValue()))
                .filter(each -> given.value(PREFIX + each.getKey()).isEmpty())
                .map(each -> new Problem(PREFIX + each.getKey(), code, List.of()))
                .toList();
    }
}
