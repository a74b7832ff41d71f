package headway.vision;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;
import java.util.Optional;

/// What triggers ask about visions and stages of life.
final class VisionStore {

    /// When the vision was written or read again last.
    Optional<LocalDate> lastThoughtOf(Handle handle, OwnerId owner) {
        return last(handle, owner, """
                select max(day) as day from (
                  select written_on as day from vision where owner = :owner and deleted_at is null
                  union all select read_on from vision where owner = :owner and deleted_at is null) as days""");
    }

    /// When the person last said where in working life they are, however long they have been there.
    Optional<LocalDate> stageSaid(Handle handle, OwnerId owner) {
        return last(handle, owner, """
                select substr(max(updated_at), 1, 10) as day from life_stage
                where owner = :owner and deleted_at is null""");
    }

    private static Optional<LocalDate> last(Handle handle, OwnerId owner, String select) {
        return handle.createQuery("select day from (" + select + ") as last where day is not null")
                .bind("owner", owner.toString())
                .map((row, _) -> LocalDate.parse(row.getString("day")))
                .findOne();
    }

    /// The stage that holds.
    Optional<Stage> stage(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select stage from life_stage where owner = :owner and deleted_at is null
                        order by since desc, created_at desc limit 1""")
                .bind("owner", owner.toString())
                .map((row, _) -> Stage.valueOf(row.getString("stage").toUpperCase(java.util.Locale.ROOT)))
                .findOne();
    }
}
