package headway.balance;

import headway.engine.balance.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the check-ins of the last twelve weeks draw, the same weeks for all pictures.
///
/// @param weeks first days of the weeks, oldest first; the last one ends today
public record Trends(List<LocalDate> weeks, List<Trend> all) {
    public static final int WEEKS = 12;
    private static final int DAYS = 7;

    public Trends {
        weeks = List.copyOf(weeks);
        all = List.copyOf(all);
    }

    /// One of them.
    ///
    /// @param labelKey key of its name
    public record Trend(String labelKey, Sparkline picture) {}

    /// @param readings of any time
    public static Trends of(List<Reading> readings, LocalDate today) {
        List<Trend> all = List.of(
                scale("energy", readings, today, each -> Optional.of(each.energy())),
                scale("stress", readings, today, each -> Optional.of(each.stress())),
                hours(readings, today),
                scale("people", readings, today, Reading::people),
                scale("interests", readings, today, Reading::interests));
        return new Trends(weeks(today), all);
    }

    /// The same with more pictures, such as what was achieved in these weeks.
    public Trends with(List<Trend> more) {
        List<Trend> joined = new ArrayList<>(all);
        joined.addAll(more);
        return new Trends(weeks, joined);
    }

    static List<LocalDate> weeks(LocalDate today) {
        List<LocalDate> weeks = new ArrayList<>();
        for (int i = WEEKS; i > 0; i--) {
            weeks.add(today.minusDays((long) DAYS * i - 1));
        }
        return weeks;
    }

    private static Trend scale(
            String name, List<Reading> readings, LocalDate today, Function<Reading, Optional<Integer>> value) {
        return new Trend("balance." + name, Sparkline.of(weekly(readings, today, value), CheckIn.LEAST, CheckIn.MOST));
    }

    private static Trend hours(List<Reading> readings, LocalDate today) {
        List<Optional<Integer>> weekly = weekly(readings, today, Reading::hours);
        return new Trend("balance.hours", Sparkline.of(weekly, 0, most(weekly)));
    }

    /// How often something happened in each week.
    public static Trend counted(String labelKey, List<LocalDate> days, LocalDate today) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(WEEKS, 0));
        for (LocalDate day : days) {
            int week = week(day, today);
            if (week >= 0 && week < WEEKS) {
                counts.set(week, counts.get(week) + 1);
            }
        }
        List<Optional<Integer>> weekly = counts.stream().map(Optional::of).toList();
        return new Trend(labelKey, Sparkline.of(weekly, 0, most(weekly)));
    }

    private static int most(List<Optional<Integer>> values) {
        return Math.max(
                1,
                values.stream()
                        .flatMap(Optional::stream)
                        .mapToInt(each -> each)
                        .max()
                        .orElse(1));
    }

    /// Each week's last number.
    private static List<Optional<Integer>> weekly(
            List<Reading> readings, LocalDate today, Function<Reading, Optional<Integer>> value) {
        List<Optional<Integer>> weekly = new ArrayList<>(Collections.nCopies(WEEKS, Optional.empty()));
        readings.stream().sorted(Comparator.comparing(Reading::day)).forEach(each -> {
            int week = week(each.day(), today);
            Optional<Integer> said = value.apply(each);
            if (week >= 0 && week < WEEKS && said.isPresent()) {
                weekly.set(week, said);
            }
        });
        return weekly;
    }

    private static int week(LocalDate day, LocalDate today) {
        long ago = ChronoUnit.DAYS.between(day, today);
        return ago < 0 ? -1 : WEEKS - 1 - (int) Math.min(WEEKS, ago / DAYS);
    }
}
