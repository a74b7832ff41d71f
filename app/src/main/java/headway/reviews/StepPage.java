package headway.reviews;

import headway.kernel.Problem;
import headway.platform.records.Kept;
import headway.platform.web.FormState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One step of a review.
///
/// @param steps all steps of this review
/// @param position of this one among them, from 0
/// @param typed what was sent and could not be saved; empty on a fresh page
/// @param conflict whether it was changed in another tab meanwhile
record StepPage(
        Kept<Review> review,
        List<Step> steps,
        int position,
        Content content,
        Optional<FormState> typed,
        boolean conflict) {
    StepPage {
        steps = List.copyOf(steps);
    }

    Review facts() {
        return review.facts();
    }

    Step step() {
        return steps.get(position);
    }

    String path(Step other) {
        return "/reviews/" + review.id() + "/steps/" + other.name();
    }

    boolean isLast() {
        return position == steps.size() - 1;
    }

    /// Minutes of this step and those after it.
    int minutesLeft() {
        return steps.subList(position, steps.size()).stream()
                .mapToInt(Step::minutes)
                .sum();
    }

    boolean isAnswered(Step other) {
        return !facts().answers().of(other.name()).isEmpty();
    }

    String value(Question question) {
        return typed.map(form -> form.value(question.name())).orElse(question.shown());
    }

    @Nullable
    Problem problem(Question question) {
        return typed.map(form -> form.problem(question.name())).orElse(null);
    }

    boolean hasMore() {
        return content.questions().stream().anyMatch(each -> each.shape() == Question.Shape.MORE);
    }

    /// Whether the record has nothing to say here.
    boolean isSilent() {
        boolean asked =
                content.questions().stream().anyMatch(each -> !each.path().isEmpty());
        return content.facts().isEmpty() && !asked && (content.questions().isEmpty() || hasMore());
    }

    /// Answers to what is not asked any more, because it is settled.
    List<Answer> settled() {
        Set<String> asked = content.questions().stream().map(Question::name).collect(Collectors.toSet());
        return facts().answers().of(step().name()).stream()
                .filter(each -> !asked.contains(each.name()))
                .toList();
    }
}
