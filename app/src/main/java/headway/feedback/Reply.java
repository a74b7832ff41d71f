package headway.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one person answered to the questions of a request.
///
/// @param text questions and answers, as they are read
/// @param words single words, where words were asked for
record Reply(String text, List<String> words) {
    /// Longer than any answer that somebody wrote by hand, all questions together.
    static final int LONGEST = 20_000;
    /// One word, also a long one, or two.
    private static final int LONGEST_WORD = 40;

    Reply {
        words = List.copyOf(words);
    }

    /// @param answers in the order of the questions, empty where one was left out
    static Reply of(FeedbackRequest request, List<String> answers) {
        if (request.pulse()) {
            List<String> words = answers.stream()
                    .flatMap(answer -> Stream.of(answer.split("[,;\n]")))
                    .map(word -> word.strip().replaceAll("\\s+", " "))
                    .filter(word -> !word.isEmpty())
                    .map(Reply::cut)
                    .toList();
            return new Reply(String.join(", ", words), words);
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < answers.size() && i < request.questions().size(); i++) {
            if (!answers.get(i).isBlank()) {
                parts.add(
                        request.questions().size() == 1
                                ? answers.get(i)
                                : request.questions().get(i) + "\n" + answers.get(i));
            }
        }
        return new Reply(parts.stream().map(String::strip).collect(Collectors.joining("\n\n")), List.of());
    }

    private static String cut(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST_WORD
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD));
    }

    /// Characters of all answers together.
    static int length(List<String> answers) {
        return answers.stream()
                .mapToInt(answer -> answer.codePointCount(0, answer.length()))
                .sum();
    }

    boolean isEmpty() {
        return text.isBlank();
    }
}
