package headway.feedback;

import java.util.List;

/// Questions that a request can begin with.
///
/// @param pulse whether each answer is three words
public record QuestionSet(String name, List<String> questions, boolean pulse) {
    public QuestionSet {
        questions = List.copyOf(questions);
    }
}
