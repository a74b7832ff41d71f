package headway.goals;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.RecordTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// SQL of this feature beyond its plain records: the hours somebody has, and what triggers ask.
final class GoalStore {
    static final RecordTable HOURS = RecordTable.of("weekly_hours", "owner", "hours");

    Optional<Integer> hours(Handle handle, OwnerId owner) {
        return handle.createQuery("select hours from weekly_hours where owner = :owner order by owner")
                .bind("owner", owner.toString())
                .mapTo(Integer.class)
                .findOne();
    }

    void setHours(Handle handle, OwnerId owner, int hours) {
        handle.createUpdate("""
                        insert into weekly_hours (owner, hours) values (:owner, :hours)
                        on conflict (owner) do update set hours = excluded.hours""")
                .bind("owner", owner.toString())
                .bind("hours", hours)
                .execute();
    }

    /// A goal that a trigger found.
    ///
    /// @param day since when, or by when
    record Found(UUID id, String title, LocalDate day) {}

    private static Found found(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Found(
                UUID.fromString(row.getString("id")), row.getString("title"), LocalDate.parse(row.getString("day")));
    }

    /// Active goals for which nothing was noted or done since a day, those left alone longest first.
    List<Found> quiet(Handle handle, OwnerId owner, LocalDate since, int most) {
        return handle.createQuery("""
                        select id, title, day from (
                          select goal.id, goal.title, (select max(moved.day) from (
                            select checked_on as day from goal_check_in
                              where owner = :owner and goal_id = goal.id and deleted_at is null
                            union all select done_on from step
                              where owner = :owner and goal_id = goal.id and deleted_at is null
                            union all select substr(goal.created_at, 1, 10)) as moved) as day
                          from goal where owner = :owner and state = 'active' and deleted_at is null) as quiet
                        where day < :since order by day, id limit :most""")
                .bind("owner", owner.toString())
                .bind("since", since.toString())
                .bind("most", most)
                .map((row, _) -> found(row))
                .list();
    }
}
