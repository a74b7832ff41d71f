package headway.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How often to be in touch with somebody, and how it stands today.
///
/// @param everyDays at least 1
/// @param since the day of the last contact, or on which the person was added
public record Rhythm(int everyDays, LocalDate since) {
    /// A bar is drawn up to this many tenths of the rhythm.
    private static final int TENTHS = 10;
    /// From 9 tenths on a contact is about to fade.
    private static final int SOON = 9;

    /// For a tie of 1 to 5. A rule of this house, from a close colleague each fortnight to somebody met once
    /// each year, about doubled from one step to the next.
    private static final int[] SUGGESTED = {365, 180, 90, 30, 14};

    public Rhythm {
        if (everyDays < 1) {
            throw new IllegalArgumentException("every " + everyDays + " days");
        }
    }

    /// Days that suit a tie; 90 where it is not known.
    public static int suggested(Optional<Integer> tie) {
        return SUGGESTED[tie.orElse(3) - 1];
    }

    public LocalDate dueOn() {
        return since.plusDays(everyDays);
    }

    public long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today));
    }

    public boolean isDue(LocalDate today) {
        return !dueOn().isAfter(today);
    }

    /// Close to its end, or over.
    public boolean fades(LocalDate today) {
        return tenths(today) >= SOON;
    }

    /// How much of the rhythm has passed, 0 to 10.
    public int tenths(LocalDate today) {
        return (int) Math.min(TENTHS, days(today) * TENTHS / everyDays);
    }

    /// How many times the rhythm has passed.
    public double share(LocalDate today) {
        return days(today) / (double) everyDays;
    }
}
