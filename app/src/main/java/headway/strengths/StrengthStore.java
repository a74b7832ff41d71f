package headway.strengths;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;
import java.util.Optional;

/// What a trigger asks about ratings.
final class StrengthStore {

    Optional<LocalDate> lastRated(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select rated_on from skill_rating where owner = :owner and deleted_at is null
                        order by rated_on desc limit 1""")
                .bind("owner", owner.toString())
                .map((row, _) -> LocalDate.parse(row.getString("rated_on")))
                .findOne();
    }
}
