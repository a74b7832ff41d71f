package headway.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a goal is specific, measurable, achievable, relevant and bound to a time (G. T. Doran, There's a
/// S.M.A.R.T. way to write management's goals and objectives, Management Review 70, 1981), and if not, which
/// letter is missing and why. Pure.
///
/// Example: "Get better at budgets" without anything else lacks all five: S for `vague`, M for `no-target`, A for
/// `no-first-step`, R for `no-why`, T for `no-due`.
public final class SmartCheck {
    /// One word names a topic, two a wish; what is done to what takes three.
    private static final int FEWEST_WORDS = 3;

    /// Words that say a direction and no place. Alone, without a number, they make a goal nobody can finish.
    private static final Set<String> VAGUE = Set.of(
            "better",
            "improve",
            "improved",
            "more",
            "less",
            "grow",
            "progress",
            "develop",
            "enhance",
            "stronger",
            "good",
            "great",
            "best",
            "some",
            "things",
            "stuff",
            "various",
            "etc");

    private static final Pattern NUMBER = Pattern.compile("\\d");

    private SmartCheck() {}

    /// The five letters.
    public enum Letter {
        S,
        M,
        A,
        R,
        T;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param reason why the letter is missing, a code; empty when it is there
    public record Finding(Letter letter, Optional<String> reason) {
        public boolean isThere() {
            return reason.isEmpty();
        }
    }

    /// All five letters in their order.
    ///
    /// @param freeHours hours a week that are not promised to anything else; empty when nobody said
    public static List<Finding> of(Goal goal, LocalDate today, Optional<Integer> freeHours) {
        return List.of(
                new Finding(Letter.S, specific(goal)),
                new Finding(Letter.M, measurable(goal)),
                new Finding(Letter.A, achievable(goal, freeHours)),
                new Finding(Letter.R, relevant(goal)),
                new Finding(Letter.T, timeBound(goal, today)));
    }

    /// Letters that are missing.
    public static List<Finding> missing(Goal goal, LocalDate today, Optional<Integer> freeHours) {
        return of(goal, today, freeHours).stream()
                .filter(finding -> !finding.isThere())
                .toList();
    }

    private static Optional<String> specific(Goal goal) {
        List<String> words = words(goal.title());
        if (words.size() < FEWEST_WORDS && !goal.kind().isYesOrNo()) {
            return Optional.of("short");
        }
        boolean vague = words.stream().anyMatch(VAGUE::contains);
        boolean numbers =
                NUMBER.matcher(goal.title()).find() || goal.measure().target().isPresent();
        return vague && !numbers ? Optional.of("vague") : Optional.empty();
    }

    private static List<String> words(String title) {
        List<String> words =
                new ArrayList<>(List.of(title.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}'-]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static Optional<String> measurable(Goal goal) {
        Goal.Measure measure = goal.measure();
        if (goal.kind().isYesOrNo() && measure.target().isEmpty()) {
            return Optional.empty();
        }
        if (measure.target().isEmpty()) {
            return Optional.of("no-target");
        }
        if (measure.baseline().isEmpty()) {
            return Optional.of("no-baseline");
        }
        return measure.unit().isEmpty() ? Optional.of("no-unit") : Optional.empty();
    }

    private static Optional<String> achievable(Goal goal, Optional<Integer> freeHours) {
        if (goal.way().firstStep().isEmpty()) {
            return Optional.of("no-first-step");
        }
        if (goal.way().weeklyHours().isEmpty()) {
            return Optional.of("no-hours");
        }
        boolean tooMuch = freeHours.isPresent() && goal.way().weeklyHours().get() > Math.max(0, freeHours.get());
        return tooMuch ? Optional.of("too-many-hours") : Optional.empty();
    }

    private static Optional<String> relevant(Goal goal) {
        boolean serves = goal.reason().serves() != Goal.Serves.NONE;
        return goal.reason().why().isEmpty() && !serves ? Optional.of("no-why") : Optional.empty();
    }

    private static Optional<String> timeBound(Goal goal, LocalDate today) {
        Optional<LocalDate> due = goal.way().lastDay();
        if (due.isEmpty()) {
            return Optional.of("no-due");
        }
        if (due.get().isBefore(today)) {
            return Optional.of("due-past");
        }
        LocalDate from = goal.way().startsOn().filter(today::isBefore).orElse(today);
        boolean late = due.get().isAfter(from.plusYears(goal.horizon().years()).plusMonths(1));
        return late && goal.horizon() != Goal.Horizon.LONG ? Optional.of("horizon") : Optional.empty();
    }
}
