package headway.intake;

import headway.engine.intake.DraftPosition;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The day that an accomplishment gets, although no file says one.
///
/// @param position key of the position's item in the plan
/// @param held the position, when it is in the record already
public record Dating(LocalDate day, Taken from, String position, Optional<UUID> held) {

    /// What the day was taken from.
    public enum Taken {
        /// The position ended then.
        END,
        /// The position goes on, so it is today.
        TODAY,
        /// Only the start of the position is known.
        START,
        /// The position has no dates, so it is today.
        NOTHING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Never after today, whatever the position says.
    static Dating of(DraftPosition position, String key, Optional<UUID> held, LocalDate today) {
        var end = position.end();
        var start = position.start();
        if (position.current()) {
            return new Dating(today, Taken.TODAY, key, held);
        }
        if (end != null) {
            return new Dating(earlier(end.lastDay(), today), Taken.END, key, held);
        }
        return start == null
                ? new Dating(today, Taken.NOTHING, key, held)
                : new Dating(earlier(start.firstDay(), today), Taken.START, key, held);
    }

    private static LocalDate earlier(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? today : day;
    }
}
