package headway.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What somebody promised, by a day.
///
/// @param personId to whom, or who
/// @param promisedOn when; `closedOn` when it was kept or broken
/// @param earlierDues days it was due before it was put off, as ISO text, first one first
public record Commitment(
        Side direction,
        String text,
        Optional<UUID> personId,
        Optional<LocalDate> dueOn,
        State state,
        Optional<LocalDate> promisedOn,
        Optional<LocalDate> closedOn,
        List<String> earlierDues,
        String notes) {

    /// Whose word it is.
    public enum Side {
        MINE,
        THEIRS;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// What became of it.
    public enum State {
        OPEN,
        KEPT,
        BROKEN;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Commitment {
        earlierDues = List.copyOf(earlierDues);
    }

    /// The same, closed on a day.
    Commitment closed(State how, LocalDate day) {
        return new Commitment(direction, text, personId, dueOn, how, promisedOn, Optional.of(day), earlierDues, notes);
    }

    /// The same, due later; the day it was due until now is kept.
    Commitment putOff(LocalDate day) {
        List<String> earlier = new java.util.ArrayList<>(earlierDues);
        dueOn.map(LocalDate::toString).ifPresent(earlier::add);
        return new Commitment(
                direction, text, personId, Optional.of(day), State.OPEN, promisedOn, Optional.empty(), earlier, notes);
    }

    /// Open and past its day.
    public boolean isLate(LocalDate today) {
        return state == State.OPEN && dueOn.filter(day -> day.isBefore(today)).isPresent();
    }
}
