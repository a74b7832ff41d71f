package headway.balance;

import headway.engine.balance.Reading;
import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What trends and warnings read of check-ins, without their notes.
final class BalanceStore {
    /// More than one each day of the weeks that are looked at.
    private static final int MOST = 200;

    /// Newest first.
    List<Reading> readings(Handle handle, OwnerId owner, LocalDate from) {
        return handle.createQuery("""
                        select checked_on, energy, stress, hours, people, interests from balance
                        where owner = :owner and deleted_at is null and checked_on >= :from
                        order by checked_on desc, id desc limit :most""")
                .bind("owner", owner.toString())
                .bind("from", from.toString())
                .bind("most", MOST)
                .map((row, _) -> reading(row))
                .list();
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                LocalDate.parse(row.getString("checked_on")),
                row.getInt("energy"),
                row.getInt("stress"),
                number(row, "hours"),
                number(row, "people"),
                number(row, "interests"));
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return Optional.ofNullable(text).map(Integer::valueOf);
    }

    Optional<UUID> on(Handle handle, OwnerId owner, LocalDate day) {
        return handle.createQuery("""
                        select id from balance
                        where owner = :owner and deleted_at is null and checked_on = :day
                        order by id desc limit 1""")
                .bind("owner", owner.toString())
                .bind("day", day.toString())
                .map((row, _) -> UUID.fromString(row.getString("id")))
                .findOne();
    }
}
