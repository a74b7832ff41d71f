package headway.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything that was answered in one review, in the order in which it was answered.
///
/// Kept as text, one answer a line with tabs between its parts, so that an export can be read without any
/// program and the search finds the person's own words.
public record Answers(List<Answer> all) {
    public static final Answers NONE = new Answers(List.of());

    private static final String TAB = "\t";
    private static final String NEW_LINE = "\u2028";
    private static final int PARTS = 5;

    public Answers {
        all = List.copyOf(all);
    }

    static Answers parse(String text) {
        return new Answers(text.lines().flatMap(line -> answer(line).stream()).toList());
    }

    private static Optional<Answer> answer(String line) {
        String[] parts = line.split(TAB, -1);
        boolean known = parts.length == PARTS && isShape(parts[2]);
        return known
                ? Optional.of(new Answer(
                        parts[0],
                        parts[1],
                        Question.Shape.of(parts[2]),
                        Phrase.parse(parts[3]),
                        parts[4].replace(NEW_LINE, "\n")))
                : Optional.empty();
    }

    private static boolean isShape(String code) {
        for (Question.Shape each : Question.Shape.values()) {
            if (each.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    String written() {
        return all.stream()
                .map(each -> String.join(
                        TAB,
                        each.step(),
                        each.name(),
                        each.shape().code(),
                        flat(each.label().written()),
                        each.value().replace(TAB, " ").replace("\r", "").replace("\n", NEW_LINE)))
                .collect(Collectors.joining("\n"));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\t\\n\\r]", " ");
    }

    /// What was answered in one step.
    public List<Answer> of(String step) {
        return all.stream().filter(each -> each.step().equals(step)).toList();
    }

    /// One answer; empty when it was not given.
    public String value(String step, String name) {
        return of(step).stream()
                .filter(each -> each.name().equals(name))
                .map(Answer::value)
                .findFirst()
                .orElse("");
    }

    /// The same with one answer given, changed, or (when it is empty) taken back.
    Answers with(Answer answer) {
        List<Answer> changed = new ArrayList<>();
        boolean found = false;
        for (Answer each : all) {
            boolean same = each.step().equals(answer.step()) && each.name().equals(answer.name());
            found |= same;
            if (!same) {
                changed.add(each);
            } else if (!answer.value().isEmpty()) {
                changed.add(answer);
            }
        }
        if (!found && !answer.value().isEmpty()) {
            changed.add(answer);
        }
        return new Answers(changed);
    }
}
