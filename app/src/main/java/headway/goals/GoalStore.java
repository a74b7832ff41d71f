package headway.goals;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.platform.db.Handle;
import headway.platform.db.SqlQuery;
import headway.platform.feature.RecordTable;
import java.time.LocalDate;
import java.util.Comparator;
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

    /// Hours promised and hours there are; empty while nobody said how many there are.
    Optional<Load> load(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select hours,
                          (select coalesce(sum(weekly_hours), 0) from goal
                            where owner = :owner and state = 'active' and deleted_at is null) as goals,
                          (select coalesce(sum(weekly_hours), 0) from activity
                            where owner = :owner and state = 'kept' and deleted_at is null) as activities
                        from weekly_hours where owner = :owner order by owner""")
                .bind("owner", owner.toString())
                .map((row, _) ->
                        new Load(row.getInt("goals"), row.getInt("activities"), Optional.of(row.getInt("hours"))))
                .findOne();
    }

    boolean hasGoals(Handle handle, OwnerId owner) {
        return handle.createQuery("select count(*) from (select id from goal where owner = :owner limit 1) as one")
                        .bind("owner", owner.toString())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /// Something that a trigger found.
    ///
    /// @param goal the goal it belongs to; itself where it is one
    /// @param day since when, or by when
    record Found(UUID id, UUID goal, String title, LocalDate day) {}

    private static List<Found> found(SqlQuery query) {
        return query.map((row, _) -> new Found(
                        UUID.fromString(row.getString("id")),
                        UUID.fromString(row.getString("goal")),
                        row.getString("title"),
                        PartialDate.parse(row.getString("day"))
                                .map(PartialDate::lastDay)
                                .orElse(LocalDate.EPOCH)))
                .list();
    }

    /// Active goals for which nothing was noted or done since a day, those left alone longest first.
    List<Found> quiet(Handle handle, OwnerId owner, LocalDate since, int most) {
        return found(handle.createQuery("""
                        select id, id as goal, title, day from (
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
                .bind("most", most));
    }

    /// Active goals with a date, the soonest first. Dates may be partial, so the last day is known only here.
    List<Found> due(Handle handle, OwnerId owner) {
        return found(handle.createQuery("""
                                select id, id as goal, title, due_on as day from goal
                                where owner = :owner and state = 'active' and due_on is not null and deleted_at is null
                                order by due_on, id""").bind("owner", owner.toString())).stream()
                .sorted(Comparator.comparing(Found::day))
                .toList();
    }

    /// Open steps of active goals that are due by a day, the soonest first.
    List<Found> stepsDue(Handle handle, OwnerId owner, LocalDate by) {
        return found(handle.createQuery("""
                        select step.id, goal.id as goal, step.title, step.due_on as day
                        from goal join step on step.owner = goal.owner and step.goal_id = goal.id
                        where goal.owner = :owner and goal.state = 'active' and goal.deleted_at is null
                          and step.deleted_at is null and step.done_on is null and step.due_on <= :by
                        order by step.due_on, step.id""").bind("owner", owner.toString()).bind("by", by.toString()));
    }

    /// Active goals that lack what can be seen without judging words: a date, a first step or steps, a reason,
    /// a target where one is due; the newest first.
    List<Found> unclear(Handle handle, OwnerId owner) {
        return found(handle.createQuery("""
                        select id, id as goal, title, substr(created_at, 1, 10) as day from goal
                        where owner = :owner and state = 'active' and deleted_at is null
                          and (due_on is null or first_step = '' or (why = '' and serves = 'none')
                            or (target = '' and kind in ('result', 'habit')))
                        order by created_at desc, id desc limit 1""").bind("owner", owner.toString()));
    }

    /// Active goals that serve no part of the vision, the oldest first.
    List<Found> unserving(Handle handle, OwnerId owner) {
        return found(handle.createQuery("""
                        select id, id as goal, title, substr(created_at, 1, 10) as day from goal
                        where owner = :owner and state = 'active' and serves = 'none' and deleted_at is null
                        order by created_at, id limit 1""").bind("owner", owner.toString()));
    }

    /// Active goals about which nothing was decided since a day.
    List<Found> undecided(Handle handle, OwnerId owner, LocalDate since, int most) {
        return found(handle.createQuery("""
                        select id, id as goal, title, day from (
                          select goal.id, goal.title, coalesce(
                            (select max(decided_on) from goal_decision
                              where owner = :owner and goal_id = goal.id and deleted_at is null),
                            substr(goal.created_at, 1, 10)) as day
                          from goal where owner = :owner and state = 'active' and deleted_at is null) as undecided
                        where day < :since order by day, id limit :most""")
                .bind("owner", owner.toString())
                .bind("since", since.toString())
                .bind("most", most));
    }

    /// Active goals, older than that day, of which no manager has heard since it.
    List<Found> unheard(Handle handle, OwnerId owner, LocalDate since, int most) {
        return found(handle.createQuery("""
                        select id, id as goal, title, day from (
                          select goal.id, goal.title, coalesce(
                            (select max(discussed_on) from goal_sharing
                              where owner = :owner and goal_id = goal.id and role = 'manager' and deleted_at is null),
                            substr(goal.created_at, 1, 10)) as day
                          from goal where owner = :owner and state = 'active' and deleted_at is null) as unheard
                        where day < :since order by day, id limit :most""")
                .bind("owner", owner.toString())
                .bind("since", since.toString())
                .bind("most", most));
    }
}
