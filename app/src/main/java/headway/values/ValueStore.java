package headway.values;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;
import java.util.Optional;

/// What triggers ask about values.
final class ValueStore {

    /// When values were weighed last.
    Optional<LocalDate> lastWeighed(Handle handle, OwnerId owner) {
        return last(handle, owner, "select max(weighed_on) as day from value_weighing");
    }

    /// When the success statement was written last.
    Optional<LocalDate> lastStatement(Handle handle, OwnerId owner) {
        return last(handle, owner, "select max(written_on) as day from success_statement");
    }

    private static Optional<LocalDate> last(Handle handle, OwnerId owner, String select) {
        return handle.createQuery("select day from (" + select + " where owner = :owner and deleted_at is null) as last"
                        + " where day is not null")
                .bind("owner", owner.toString())
                .map((row, _) -> LocalDate.parse(row.getString("day")))
                .findOne();
    }
}
