package headway.asks;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// SQL of asks beside that of their fields.
final class AskStore {
    /// More than Today ever shows.
    private static final int MOST = 20;

    /// An ask whose day comes.
    record Coming(UUID id, String wanted, LocalDate day) {}

    /// Those not granted whose next date is on a day or before.
    List<Coming> next(Handle handle, OwnerId owner, LocalDate until) {
        return handle.createQuery("""
                        select id, wanted, next_on as day from ask
                        where owner = :owner and next_on <= :until and state <> 'granted' and deleted_at is null
                        order by next_on, id limit :most""")
                .bind("owner", owner.toString())
                .bind("until", until.toString())
                .bind("most", MOST)
                .map((row, _) -> coming(row))
                .list();
    }

    /// Those planned whose talk is between two days.
    List<Coming> talks(Handle handle, OwnerId owner, LocalDate from, LocalDate until) {
        return talks(handle, owner, from, until, "state = 'planned'");
    }

    /// Those whose talk was between two days, without an answer and without another day.
    List<Coming> silent(Handle handle, OwnerId owner, LocalDate from, LocalDate until) {
        return talks(handle, owner, from, until, "state in ('planned', 'asked') and answer = '' and next_on is null");
    }

    private static List<Coming> talks(Handle handle, OwnerId owner, LocalDate from, LocalDate until, String where) {
        return handle.createQuery("select id, wanted, talk_on as day from ask where owner = :owner"
                        + " and talk_on between :from and :until and deleted_at is null and " + where
                        + " order by talk_on, id limit :most")
                .bind("owner", owner.toString())
                .bind("from", from.toString())
                .bind("until", until.toString())
                .bind("most", MOST)
                .map((row, _) -> coming(row))
                .list();
    }

    private static Coming coming(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Coming(
                UUID.fromString(row.getString("id")), row.getString("wanted"), LocalDate.parse(row.getString("day")));
    }
}
