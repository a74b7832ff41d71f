package headway.reviews;

import headway.platform.records.Kept;
import headway.reviews.steps.PerformanceSteps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// What somebody prepared for a performance review, for the packet.
///
/// @param on the day of the talk
/// @param startedOn when it was begun
/// @param accomplishments chosen ones, in the order in which they were chosen
/// @param responses what was done about feedback, by the id of the feedback
/// @param questions to the manager
/// @param ambitions what comes next, in the person's own words; may be empty
public record Preparation(
        UUID review,
        Optional<LocalDate> on,
        LocalDate startedOn,
        boolean finished,
        List<UUID> accomplishments,
        List<Response> responses,
        List<String> questions,
        List<Criticism> criticisms,
        String ambitions) {
    public Preparation {
        accomplishments = List.copyOf(accomplishments);
        responses = List.copyOf(responses);
        questions = List.copyOf(questions);
        criticisms = List.copyOf(criticisms);
    }

    /// What became of something that was said.
    public record Response(UUID feedback, String text) {}

    /// What may be said against the person's work.
    ///
    /// @param answer constructive, without excuses; may be empty
    /// @param plan what will be different; may be empty
    public record Criticism(String expected, String answer, String plan) {}

    /// The day that it is for: the talk, otherwise the day on which it was begun.
    public LocalDate day() {
        return on.orElse(startedOn);
    }

    static Preparation of(Kept<Review> kept) {
        Answers answers = kept.facts().answers();
        return new Preparation(
                kept.id(),
                kept.facts().dueOn(),
                kept.facts().startedOn(),
                kept.facts().isFinished(),
                answers.of(PerformanceSteps.EVIDENCE).stream()
                        .map(each -> UUID.fromString(each.name()))
                        .toList(),
                answers.of(PerformanceSteps.RESPONSES).stream()
                        .map(each -> new Response(UUID.fromString(each.name()), each.value()))
                        .toList(),
                answers.value(PerformanceSteps.QUESTIONS, "manager")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                IntStream.rangeClosed(1, PerformanceSteps.CRITICISMS)
                        .mapToObj(number -> criticism(answers, number))
                        .filter(each -> !each.expected().isEmpty())
                        .toList(),
                answers.value(PerformanceSteps.AMBITIONS, "next"));
    }

    private static Criticism criticism(Answers answers, int number) {
        String step = PerformanceSteps.CRITICISM;
        return new Criticism(
                answers.value(step, "expected" + number),
                answers.value(step, "answer" + number),
                answers.value(step, "plan" + number));
    }
}
