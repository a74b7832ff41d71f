package headway.perception;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All SQL of what is due.
final class PerceptionStore {
    record Due(String id, String what, LocalDate on) {}

    List<Due> steps(Handle handle, OwnerId owner, LocalDate today) {
        return handle.createQuery("""
                        select id, substr(what, 1, 120) as what, due_on from brand_step
                        where owner = :owner and deleted_at is null and due_on is not null and done_on is null
                          and due_on <= :today
                        order by due_on, id limit 50""")
                .bind("owner", owner.toString())
                .bind("today", today.toString())
                .map((row, _) ->
                        new Due(row.getString("id"), row.getString("what"), LocalDate.parse(row.getString("due_on"))))
                .list();
    }

    /// Since when a brand is there, when it is.
    Optional<LocalDate> brandSince(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select substr(created_at, 1, 10) from brand
                        where owner = :owner and deleted_at is null order by created_at limit 1""")
                .bind("owner", owner.toString())
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }

    /// The last meeting with somebody among the people, in a span of days; their table is only read.
    Optional<LocalDate> lastMeeting(Handle handle, OwnerId owner, LocalDate from, LocalDate to) {
        return handle.createQuery("""
                        select happened_on from touch
                        where owner = :owner and deleted_at is null and kind = 'meeting'
                          and happened_on >= :from and happened_on <= :to
                        order by happened_on desc limit 1""")
                .bind("owner", owner.toString())
                .bind("from", from.toString())
                .bind("to", to.toString())
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }

    /// Whether a note was made about a day or later.
    boolean notedSince(Handle handle, OwnerId owner, LocalDate day) {
        return !handle.createQuery("""
                        select id from impression
                        where owner = :owner and deleted_at is null and happened_on >= :day
                        order by id limit 1""")
                .bind("owner", owner.toString())
                .bind("day", day.toString())
                .mapTo(String.class)
                .list()
                .isEmpty();
    }
}
