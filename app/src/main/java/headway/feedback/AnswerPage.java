package headway.feedback;

import headway.kernel.Problem;
import java.util.List;
import java.util.Optional;

/// The page behind a link, and the same as a file.
///
/// @param word the secret in the link
/// @param typed answers as typed, in the order of the questions
/// @param thanks whether an answer was just taken
record AnswerPage(
        String word, Answers.Asked asked, Asker asker, List<String> typed, Optional<Problem> problem, boolean thanks) {
    AnswerPage {
        typed = List.copyOf(typed);
    }

    FeedbackRequest request() {
        return asked.request();
    }

    boolean isOpen() {
        return !thanks && asked.state() == FeedbackRequest.State.OPEN;
    }

    /// Key of what is said in place of the form.
    String notice() {
        return thanks ? "thanks" : asked.state().name().toLowerCase(java.util.Locale.ROOT);
    }

    String typed(int question) {
        return question < typed.size() ? typed.get(question) : "";
    }

    int longest() {
        return Reply.LONGEST;
    }
}
