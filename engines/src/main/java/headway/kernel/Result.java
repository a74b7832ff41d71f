package headway.kernel;

import java.util.List;
import java.util.function.Function;

/// The outcome of checking input: a value, or ALL that is wrong with it. Never thrown.
public sealed interface Result<T> {

    record Ok<T>(T value) implements Result<T> {
        @Override
        public <U> U fold(Function<T, U> ok, Function<List<Problem>, U> invalid) {
            return ok.apply(value);
        }
    }

    record Invalid<T>(List<Problem> problems) implements Result<T> {
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("Invalid without a problem");
            }
        }

        @Override
        public <U> U fold(Function<T, U> ok, Function<List<Problem>, U> invalid) {
            return invalid.apply(problems);
        }
    }

    /// Goes on with the value or with the problems. Unlike a switch over types it needs no preparation when a
    /// program starts.
    <U> U fold(Function<T, U> ok, Function<List<Problem>, U> invalid);

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
        return fold(value -> new Ok<>(change.apply(value)), Invalid::new);
    }

    /// The value of a result that the caller knows to be good; a bug otherwise.
    default T orThrow() {
        return fold(Function.identity(), problems -> {
            throw new IllegalStateException("not valid: " + problems);
        });
    }
}
