package headway.plan;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;
import java.util.Optional;

/// What a trigger asks about the career plan.
final class PlanStore {

    /// When it was gone through last.
    Optional<LocalDate> lastLook(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select looked_at from career_plan
                        where owner = :owner and deleted_at is null and looked_at is not null order by looked_at""")
                .bind("owner", owner.toString())
                .map((row, _) -> LocalDate.parse(row.getString("looked_at")))
                .findFirst();
    }
}
