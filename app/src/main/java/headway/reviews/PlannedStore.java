package headway.reviews;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// All SQL of planned reviews.
final class PlannedStore {

    /// What the day of the next review of a kind depends on.
    ///
    /// @param since the last one was finished, or the person came
    /// @param talk the day of the next performance review
    record Rhythm(LocalDate since, DayOfWeek weekday, Optional<LocalDate> talk) {}

    Optional<Rhythm> rhythm(Handle handle, OwnerId owner, Review.Kind kind) {
        return handle.createQuery("""
                        select
                          coalesce(
                            (select max(finished_on) from review
                             where owner = :owner and kind = :kind and deleted_at is null),
                            substr(a.created_at, 1, 10)) as since,
                          r.weekday, r.performance_on
                        from account a left join rhythm r on r.owner = a.id and r.deleted_at is null
                        where a.id = :owner order by r.created_at limit 1""")
                .bind("owner", owner.toString())
                .bind("kind", kind.code())
                .map((row, _) -> new Rhythm(
                        LocalDate.parse(row.getString("since")),
                        PeriodicTrigger.weekday(row.getString("weekday")),
                        Optional.ofNullable(row.getString("performance_on")).map(LocalDate::parse)))
                .findOne();
    }
}
