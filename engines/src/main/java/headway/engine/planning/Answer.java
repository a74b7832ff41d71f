package headway.engine.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What became of an action that was shown: a person's one tap, or that there was none.
///
/// @param area the area of the trigger, by which its neighbours learn too
/// @param on the day of the answer
/// @param until for [Kind#LATER], the day on which to show it again; empty for the usual time
public record Answer(String trigger, String subject, String area, Kind kind, LocalDate on, Optional<LocalDate> until) {

    /// In the order in which answers of one day count: the last one wins.
    public enum Kind {
        /// It was shown that day and not answered. Needed only to pass on the place in turn where nobody
        /// answers; it changes no score.
        SEEN,
        LATER,
        DONE,
        /// Not for me: this trigger never again on this subject.
        NEVER
    }

    /// By day, so that a history reads the same in whatever order it was given.
    static final Comparator<Answer> IN_TIME = Comparator.comparing(Answer::on)
            .thenComparing(Answer::kind)
            .thenComparing(answer -> answer.until().orElse(LocalDate.MIN));

    public static Answer of(Candidate candidate, Kind kind, LocalDate on) {
        return new Answer(candidate.trigger(), candidate.subject(), candidate.area(), kind, on, Optional.empty());
    }

    public static Answer later(Candidate candidate, LocalDate on, LocalDate until) {
        return new Answer(
                candidate.trigger(), candidate.subject(), candidate.area(), Kind.LATER, on, Optional.of(until));
    }

    Key key() {
        return new Key(trigger, subject);
    }
}
