package headway.setbacks;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;
import java.util.List;

/// All SQL of what is due.
final class SetbackStore {
    record Due(String id, String nextTry, LocalDate on) {}

    List<Due> nextTries(Handle handle, OwnerId owner, LocalDate today) {
        return handle.createQuery("""
                        select id, substr(next_try, 1, 120) as next_try, next_try_on from setback
                        where owner = :owner and deleted_at is null and next_try_on is not null
                          and came_of_it = '' and next_try_on <= :today
                        order by next_try_on, id limit 50""")
                .bind("owner", owner.toString())
                .bind("today", today.toString())
                .map((row, _) -> new Due(
                        row.getString("id"), row.getString("next_try"), LocalDate.parse(row.getString("next_try_on"))))
                .list();
    }
}
