package headway.platform.web;

import headway.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form as a template shows it: what is in the fields and what is wrong beside each.
public record FormState(FormData data, List<Problem> problems) {

    public FormState {
        problems = List.copyOf(problems);
    }

    public static FormState of(FormData data) {
        return new FormState(data, List.of());
    }

    public String value(String field) {
        return data.raw(field);
    }

    public @Nullable Problem problem(String field) {
        return problems.stream()
                .filter(problem -> problem.place().equals(field))
                .findFirst()
                .orElse(null);
    }

    public boolean hasProblem(String field) {
        return problem(field) != null;
    }
}
