package headway.people;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.db.SqlQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// SQL of what people bring up again: one statement over an index for each.
final class TriggerStore {
    private static final String LAST =
            "(select max(tp.counts_on) from touch_person tp where tp.owner = p.owner and tp.person_id = p.id)";

    /// @param days the rhythm, or a judgement of 0 to 10; 0 where there is none
    /// @param day what it is counted from, or when it ends
    record Row(String id, String name, String text, int days, Optional<LocalDate> day) {}

    private static Row row(ResultSet row) throws SQLException {
        @Nullable String day = row.getString("day");
        return new Row(
                row.getString("id"),
                row.getString("name"),
                row.getString("text"),
                row.getInt("days"),
                Optional.ofNullable(day).map(text -> LocalDate.parse(text.substring(0, 10))));
    }

    private static List<Row> rows(SqlQuery query, OwnerId owner) {
        return query.bind("owner", owner.toString()).map((row, _) -> row(row)).list();
    }

    /// Everybody with a rhythm, with the day from which it runs; with a mentor it is the term's own rhythm that is
    /// brought up, not both.
    static List<Row> rhythms(Handle handle, OwnerId owner) {
        return rows(
                handle.createQuery("select p.id, p.name, p.organisation as text, p.every_days as days, coalesce(" + LAST
                        + ", p.created_at) as day from person p"
                        + " where p.owner = :owner and p.every_days is not null and p.deleted_at is null"
                        + " and not exists (select 1 from mentoring m where m.owner = p.owner"
                        + " and m.person_id = p.id and m.state = 'running' and m.every_days is not null"
                        + " and m.deleted_at is null) order by p.id"),
                owner);
    }

    static List<Row> unknownDeciders(Handle handle, OwnerId owner) {
        return rows(handle.createQuery("""
                        select p.id, p.name, p.next_step as text, p.influence as days, p.updated_at as day from person p
                        where p.owner = :owner and p.influence >= 6 and coalesce(p.knows_me, 0) <= 4
                          and p.deleted_at is null
                        order by p.influence desc, p.id limit 20"""), owner);
    }

    /// Weak ties that were in touch once, not since a day.
    static List<Row> asleep(Handle handle, OwnerId owner, LocalDate since) {
        return rows(
                handle.createQuery("select p.id, p.name, p.organisation as text, coalesce(p.influence, 0) as days, "
                                + LAST + " as day from person p"
                                + " where p.owner = :owner and p.tie <= 2 and p.every_days is null"
                                + " and p.deleted_at is null and "
                                + LAST + " < :since order by days desc, day desc, p.id limit 5")
                        .bind("since", since.toString()),
                owner);
    }

    /// Codes of the seats that somebody has.
    static List<String> takenSeats(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select distinct seat from seat
                        where owner = :owner and person_id is not null and deleted_at is null order by seat""")
                .bind("owner", owner.toString())
                .mapTo(String.class)
                .list();
    }

    /// When the first person came into the record; nothing while there are few.
    static Optional<LocalDate> since(Handle handle, OwnerId owner, int few) {
        List<String> first = handle.createQuery(
                        "select created_at from person where owner = :owner order by created_at, id limit :few")
                .bind("owner", owner.toString())
                .bind("few", few)
                .mapTo(String.class)
                .list();
        return first.size() < few
                ? Optional.empty()
                : Optional.of(LocalDate.parse(first.getFirst().substring(0, 10)));
    }

    static List<Row> endingTerms(Handle handle, OwnerId owner, LocalDate until) {
        return rows(handle.createQuery("""
                        select m.id, coalesce(p.name, '') as name, m.aim as text, 0 as days, m.ends_on as day
                        from mentoring m left join person p on p.id = m.person_id and p.owner = m.owner
                        where m.owner = :owner and m.state = 'running' and m.ends_on <= :until and m.deleted_at is null
                        order by m.ends_on, m.id""").bind("until", until.toString()), owner);
    }

    /// Running terms with a rhythm, with the day of the last contact since they began.
    static List<Row> runningTerms(Handle handle, OwnerId owner) {
        return rows(
                handle.createQuery("select m.id, p.name, m.aim as text, m.every_days as days, coalesce(" + LAST
                        + ", m.started_on, m.created_at) as day"
                        + " from mentoring m join person p on p.id = m.person_id and p.owner = m.owner"
                        + " where m.owner = :owner and m.state = 'running' and m.every_days is not null"
                        + " and m.deleted_at is null order by m.id"),
                owner);
    }

    static List<Row> unthankedReferences(Handle handle, OwnerId owner, LocalDate before) {
        return rows(handle.createQuery("""
                        select r.id, coalesce(p.name, '') as name, r.vouches_for as text, 0 as days, r.briefed_on as day
                        from person_reference r left join person p on p.id = r.person_id and p.owner = r.owner
                        where r.owner = :owner and r.state = 'agreed' and r.briefed_on <= :before
                          and r.thanked_on is null and r.deleted_at is null
                        order by r.briefed_on, r.id""").bind("before", before.toString()), owner);
    }

    static List<Row> staleReferences(Handle handle, OwnerId owner, LocalDate before) {
        return rows(handle.createQuery("""
                        select r.id, coalesce(p.name, '') as name, r.vouches_for as text, 0 as days, r.asked_on as day
                        from person_reference r left join person p on p.id = r.person_id and p.owner = r.owner
                        where r.owner = :owner and r.state = 'agreed' and r.asked_on <= :before
                          and r.deleted_at is null
                        order by r.asked_on, r.id""").bind("before", before.toString()), owner);
    }

    static List<Row> unthankedIntroductions(Handle handle, OwnerId owner, LocalDate before) {
        return rows(handle.createQuery("""
                        select i.id, coalesce(p.name, '') as name, i.to_whom as text, 0 as days, i.made_on as day
                        from introduction i left join person p on p.id = i.person_id and p.owner = i.owner
                        where i.owner = :owner and i.side = 'to_me' and i.state <> 'declined' and i.made_on <= :before
                          and i.thanked_on is null and i.deleted_at is null
                        order by i.made_on, i.id""").bind("before", before.toString()), owner);
    }

    private TriggerStore() {}
}
