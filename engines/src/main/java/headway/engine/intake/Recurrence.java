package headway.engine.intake;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// How a meeting comes back (RFC 5545, 3.3.10), as far as calendars of work use it: every so many days, weeks
/// (on some weekdays), months or years, so many times or until a day. Cost: linear in the days it gives.
///
/// What a rule says beyond that is not guessed at: such a meeting counts on its first day only.
record Recurrence(ChronoUnit unit, int every, Set<DayOfWeek> weekdays, int count, Optional<LocalDate> until) {
    private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST");
    /// A working life of daily meetings.
    private static final int MOST = 20_000;

    Recurrence {
        weekdays = Set.copyOf(weekdays);
    }

    static Optional<Recurrence> read(String rule) {
        Map<String, String> parts = new HashMap<>();
        for (String part : rule.toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        Optional<ChronoUnit> unit = unit(parts.getOrDefault("FREQ", ""));
        Set<DayOfWeek> weekdays = weekdays(parts.getOrDefault("BYDAY", ""));
        boolean odd = !KNOWN.containsAll(parts.keySet())
                || weekdays.isEmpty() == parts.containsKey("BYDAY")
                || (!weekdays.isEmpty() && unit.filter(ChronoUnit.WEEKS::equals).isEmpty());
        if (unit.isEmpty() || odd) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Recurrence(
                    unit.get(),
                    Math.max(1, number(parts.getOrDefault("INTERVAL", "1"))),
                    weekdays,
                    number(parts.getOrDefault("COUNT", String.valueOf(MOST))),
                    Optional.ofNullable(parts.get("UNTIL")).map(DraftMeeting::read)));
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,5}") ? Math.min(MOST, Integer.parseInt(digits)) : 1;
    }

    private static Optional<ChronoUnit> unit(String frequency) {
        return switch (frequency) {
            case "DAILY" -> Optional.of(ChronoUnit.DAYS);
            case "WEEKLY" -> Optional.of(ChronoUnit.WEEKS);
            case "MONTHLY" -> Optional.of(ChronoUnit.MONTHS);
            case "YEARLY" -> Optional.of(ChronoUnit.YEARS);
            default -> Optional.empty();
        };
    }

    /// Empty where one of them is not a plain weekday, such as `2MO`.
    private static Set<DayOfWeek> weekdays(String names) {
        Set<DayOfWeek> weekdays = new TreeSet<>();
        for (String name : names.split(",")) {
            Optional<DayOfWeek> day = Arrays.stream(DayOfWeek.values())
                    .filter(each -> name.length() == 2 && each.name().startsWith(name))
                    .findFirst();
            if (day.isEmpty()) {
                return Set.of();
            }
            weekdays.add(day.get());
        }
        return weekdays;
    }

    /// All days from the first one to the last, both included.
    List<LocalDate> days(LocalDate first, LocalDate last) {
        LocalDate end = until.filter(day -> day.isBefore(last)).orElse(last);
        List<LocalDate> days = new ArrayList<>();
        for (long step = 0; step < MOST && days.size() < count; step++) {
            LocalDate base = first.plus(step * every, unit);
            if (base.with(DayOfWeek.MONDAY).isAfter(end)) {
                break;
            }
            for (LocalDate day : weekdays.isEmpty() ? List.of(base) : week(base)) {
                if (!day.isBefore(first) && !day.isAfter(end) && days.size() < count) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private List<LocalDate> week(LocalDate base) {
        return weekdays.stream().sorted().map(base::with).toList();
    }
}
