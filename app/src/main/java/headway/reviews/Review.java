package headway.reviews;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// A guided review.
///
/// @param dueOn the day of the talk that a preparation is for
/// @param step where it was left; empty when it is finished
/// @param answers of all steps so far
public record Review(
        Kind kind,
        LocalDate startedOn,
        Optional<LocalDate> dueOn,
        String step,
        Optional<LocalDate> finishedOn,
        Answers answers) {

    /// What is looked back on.
    public enum Kind {
        WEEKLY(15),
        QUARTERLY(60),
        YEARLY(60),
        PERFORMANCE(60);

        private final int minutes;

        Kind(int minutes) {
            this.minutes = minutes;
        }

        /// Set aside for it.
        public int minutes() {
            return minutes;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Review begun(Kind kind, LocalDate day, Optional<LocalDate> dueOn, String step) {
        return new Review(kind, day, dueOn, step, Optional.empty(), Answers.NONE);
    }

    public boolean isFinished() {
        return finishedOn.isPresent();
    }

    Review with(Answers changed) {
        return new Review(kind, startedOn, dueOn, step, finishedOn, changed);
    }

    Review at(String next) {
        return new Review(kind, startedOn, dueOn, next, finishedOn, answers);
    }

    public Review dueOn(LocalDate day) {
        return new Review(kind, startedOn, Optional.of(day), step, finishedOn, answers);
    }

    Review finished(LocalDate day) {
        return new Review(kind, startedOn, dueOn, "", Optional.of(day), answers);
    }
}
