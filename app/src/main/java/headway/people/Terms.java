package headway.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The next states of mentoring and introductions.
final class Terms {
    /// A term without dates is renewed for half a year.
    private static final int USUAL_DAYS = 182;
    /// One that was renewed before counts from its first day; a year is as far as anybody promises.
    private static final int LONGEST_DAYS = 365;

    private Terms() {}

    static Mentoring renewed(Mentoring it, LocalDate today) {
        long days = it.startedOn()
                .flatMap(start -> it.endsOn().map(end -> ChronoUnit.DAYS.between(start, end)))
                .filter(length -> length > 0)
                .orElse((long) USUAL_DAYS);
        return with(it, Mentoring.State.RUNNING, Optional.of(today.plusDays(Math.min(days, LONGEST_DAYS))));
    }

    static Mentoring finished(Mentoring it, LocalDate today) {
        return with(
                it,
                Mentoring.State.FINISHED,
                Optional.of(it.endsOn().filter(end -> end.isBefore(today)).orElse(today)));
    }

    private static Mentoring with(Mentoring it, Mentoring.State state, Optional<LocalDate> endsOn) {
        return new Mentoring(
                it.side(),
                it.personId(),
                it.aim(),
                state,
                it.askedOn(),
                it.startedOn(),
                endsOn,
                it.everyDays(),
                it.agenda(),
                it.notes());
    }

    static Introduction introduced(Introduction it, Introduction.State state, LocalDate today) {
        boolean thanks = state == Introduction.State.THANKED;
        return new Introduction(
                it.side(),
                it.personId(),
                it.toWhom(),
                it.toPersonId(),
                state,
                it.askedOn(),
                it.madeOn().or(() -> Optional.of(today)),
                thanks ? Optional.of(today) : it.thankedOn(),
                it.notes());
    }
}
