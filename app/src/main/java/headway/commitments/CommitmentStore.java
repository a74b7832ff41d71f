package headway.commitments;

import headway.kernel.OwnerId;
import headway.people.Promises;
import headway.platform.db.Handle;
import headway.platform.db.SqlQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// SQL over open commitments.
final class CommitmentStore {
    private static final String OPEN = "select id, text, direction, person_id, due_on from commitment"
            + " where owner = :owner and state = 'open' and deleted_at is null";

    List<Promises.Line> dueUntil(Handle handle, OwnerId owner, LocalDate day) {
        return lines(handle.createQuery(OPEN + " and due_on <= :day order by due_on, id")
                .bind("owner", owner.toString())
                .bind("day", day.toString()));
    }

    List<Promises.Line> with(Handle handle, OwnerId owner, UUID person) {
        return lines(handle.createQuery(OPEN + " and person_id = :person order by due_on, id")
                .bind("owner", owner.toString())
                .bind("person", person.toString()));
    }

    /// Something open with a day, and whom it is with.
    ///
    /// @param name empty where it is with nobody in particular
    record Due(String id, String text, boolean mine, String name, LocalDate dueOn) {}

    static List<Due> due(Handle handle, OwnerId owner, LocalDate until) {
        return handle.createQuery("""
                        select c.id, c.text, c.direction, coalesce(p.name, '') as name, c.due_on
                        from commitment c left join person p on p.id = c.person_id and p.owner = c.owner
                        where c.owner = :owner and c.state = 'open' and c.due_on <= :until and c.deleted_at is null
                        order by c.due_on, c.id""")
                .bind("owner", owner.toString())
                .bind("until", until.toString())
                .map((row, _) -> new Due(
                        row.getString("id"),
                        row.getString("text"),
                        row.getString("direction").equals(Commitment.Side.MINE.code()),
                        row.getString("name"),
                        LocalDate.parse(row.getString("due_on"))))
                .list();
    }

    private static List<Promises.Line> lines(SqlQuery query) {
        return query.map((row, _) -> line(row)).list();
    }

    private static Promises.Line line(ResultSet row) throws SQLException {
        return new Promises.Line(
                UUID.fromString(row.getString("id")),
                row.getString("text"),
                row.getString("direction").equals(Commitment.Side.MINE.code()),
                Optional.ofNullable(row.getString("person_id")).map(UUID::fromString),
                Optional.ofNullable(row.getString("due_on")).map(LocalDate::parse));
    }
}
