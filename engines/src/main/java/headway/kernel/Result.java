package headway.kernel;

import java.util.List;
import java.util.function.Function;

/// The outcome of checking input: a value, or ALL that is wrong with it. Never thrown.
public sealed interface Result<T> {

    record Ok<T>(T value) implements Result<T> {}

    record Invalid<T>(List<Problem> problems) implements Result<T> {
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("Invalid without a problem");
            }
        }
    }

    static <T> Result<T> ok(T value) {
        return new Ok<>(value);
    }

    static <T> Result<T> invalid(List<Problem> problems) {
        return new Invalid<>(problems);
    }

    static <T> Result<T> invalid(Problem problem) {
        return new Invalid<>(List.of(problem));
    }

    default <U> Result<U> map(Function<T, U> change) {
        return switch (this) {
            case Ok<T> ok -> new Ok<>(change.apply(ok.value()));
            case Invalid<T> invalid -> new Invalid<>(invalid.problems());
        };
    }

    /// The value of a result that the caller knows to be good; a bug otherwise.
    default T orThrow() {
        return switch (this) {
            case Ok<T> ok -> ok.value();
            case Invalid<T> invalid -> throw new IllegalStateException("not valid: " + invalid.problems());
        };
    }
}
