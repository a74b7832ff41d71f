package headway.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Mentoring for a term: somebody mentors the person, or the other way round.
///
/// @param side who the other one is
/// @param aim what is to be learned
/// @param everyDays the rhythm of meetings
/// @param agenda what to talk about next time, one a line
public record Mentoring(
        Side side,
        Optional<UUID> personId,
        String aim,
        State state,
        Optional<LocalDate> askedOn,
        Optional<LocalDate> startedOn,
        Optional<LocalDate> endsOn,
        Optional<Integer> everyDays,
        List<String> agenda,
        String notes) {

    /// Who the other one is.
    public enum Side {
        MENTOR,
        MENTEE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// How far it has come.
    public enum State {
        WISHED,
        ASKED,
        RUNNING,
        FINISHED,
        DECLINED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Mentoring {
        agenda = List.copyOf(agenda);
    }
}
