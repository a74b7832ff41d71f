package headway.engine.balance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Compares the last three check-ins with the person's own usual weeks.
///
/// The comparison is this project's choice and no diagnosis: the middle (median) of three check-ins, so that
/// one bad day says nothing, against the middle of those of the twelve weeks before. A whole step on a scale
/// of five counts as a difference. Cost: sorting at most a few dozen numbers.
///
/// A difference is worth a remark; it makes a week hard only when something else speaks for it. With answers that
/// repeat with a reliability of 0.6 to 0.7 (this project's assumption for single questions) and a spread of one
/// step, the reliable change of Jacobson and Truax (Journal of Consulting and Clinical Psychology 59, 1991) between
/// two such middles is 0.8 to 0.9 steps: one whole step is just beyond chance, and of three compared answers one is
/// beyond it by chance about once in fourteen looks. Two that agree, or one by two steps, hardly ever. See
/// docs/adr/early-warning.md.
///
/// Example: energy 4 4 3 4 4, then 2 3 2: the middle falls from 4 to 2, which is [Sign#ENERGY_DOWN].
public final class EarlyWarning {
    /// How long "usual" reaches back.
    public static final int USUAL_DAYS = 12 * 7;

    /// One odd day among three does not move their middle.
    private static final int LAST = 3;
    /// Fewer say nothing about what is usual.
    private static final int LEAST_USUAL = 4;
    /// A warning holds as long as the newest check-in is not older.
    private static final int FRESH_DAYS = 14;
    /// From 55 hours a week on, strokes and heart disease are clearly more frequent (Pega et al., Environment
    /// International 154, 2021: estimates of WHO and ILO). This project speaks up a little earlier.
    private static final int LONG_HOURS = 50;
    /// The lower two of five steps.
    private static final int LOW = 2;
    /// The upper two of five steps.
    private static final int HIGH = 4;
    /// A whole step of the scale.
    private static final int STEP = 1;

    private EarlyWarning() {}

    /// @param readings of any time, in any order; later than today they are left out
    public static Outlook of(List<Reading> readings, LocalDate today) {
        List<Reading> known = readings.stream()
                .filter(each -> !each.day().isAfter(today))
                .sorted(Comparator.comparing(Reading::day))
                .toList();
        if (known.isEmpty() || known.getLast().day().isBefore(today.minusDays(FRESH_DAYS))) {
            return Outlook.CALM;
        }
        List<Reading> last = known.subList(Math.max(0, known.size() - LAST), known.size());
        LocalDate from = last.getFirst().day().minusDays(USUAL_DAYS);
        List<Reading> usual = known.subList(0, known.size() - last.size()).stream()
                .filter(each -> !each.day().isBefore(from))
                .toList();
        List<Warning> warnings = last.size() < LAST ? List.of() : warnings(last, usual);
        Reading newest = last.getLast();
        boolean strainedNow = newest.energy() <= LOW && newest.stress() >= HIGH;
        return new Outlook(warnings, strainedNow || isHard(warnings));
    }

    /// Two differences that agree, one of two steps, or a sign that holds whatever is usual.
    private static boolean isHard(List<Warning> warnings) {
        long small = warnings.stream().filter(EarlyWarning::isOneStep).count();
        return small >= 2 || warnings.size() > small;
    }

    private static boolean isOneStep(Warning warning) {
        return switch (warning.sign()) {
            case ENERGY_DOWN, STRESS_UP, CROWDED_OUT -> Math.abs(warning.now() - warning.usual()) <= STEP;
            case STRAINED, LONG_HOURS -> false;
        };
    }

    private static List<Warning> warnings(List<Reading> last, List<Reading> usual) {
        List<Warning> found = new ArrayList<>();
        moved(Sign.ENERGY_DOWN, last, usual, each -> Optional.of(each.energy()), -STEP)
                .ifPresent(found::add);
        moved(Sign.STRESS_UP, last, usual, each -> Optional.of(each.stress()), STEP)
                .ifPresent(found::add);
        if (median(last, Reading::stress) >= HIGH && median(last, Reading::energy) <= LOW) {
            found.add(new Warning(Sign.STRAINED, median(last, Reading::stress), median(last, Reading::energy)));
        }
        longHours(last).ifPresent(found::add);
        moved(Sign.CROWDED_OUT, last, usual, EarlyWarning::time, -STEP).ifPresent(found::add);
        return found;
    }

    /// Time for people or interests, whichever is less: one does not make up for the other.
    private static Optional<Integer> time(Reading each) {
        if (each.people().isEmpty() || each.interests().isEmpty()) {
            return each.people().or(each::interests);
        }
        return Optional.of(Math.min(each.people().get(), each.interests().get()));
    }

    /// @param by how far the middle has to move, and in which direction
    private static Optional<Warning> moved(
            Sign sign, List<Reading> last, List<Reading> usual, Function<Reading, Optional<Integer>> value, int by) {
        List<Integer> now =
                last.stream().flatMap(each -> value.apply(each).stream()).toList();
        List<Integer> before =
                usual.stream().flatMap(each -> value.apply(each).stream()).toList();
        if (now.size() < LAST || before.size() < LEAST_USUAL) {
            return Optional.empty();
        }
        int middle = median(now);
        int moved = middle - median(before);
        boolean far = by < 0 ? moved <= by : moved >= by;
        return far ? Optional.of(new Warning(sign, middle, median(before))) : Optional.empty();
    }

    private static Optional<Warning> longHours(List<Reading> last) {
        boolean each = last.stream()
                .allMatch(one -> one.hours().filter(hours -> hours > LONG_HOURS).isPresent());
        boolean threeWeeks =
                !last.getFirst().day().plusDays(13).isAfter(last.getLast().day());
        if (!each || !threeWeeks) {
            return Optional.empty();
        }
        int fewest = last.stream().mapToInt(one -> one.hours().orElse(0)).min().orElse(0);
        return Optional.of(new Warning(Sign.LONG_HOURS, fewest, LONG_HOURS));
    }

    private static int median(List<Reading> readings, ToIntFunction<Reading> value) {
        return median(readings.stream().map(value::applyAsInt).toList());
    }

    /// The middle; of an even number the lower of the two in the middle.
    private static int median(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
