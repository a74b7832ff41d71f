package headway.feedback;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All SQL of what is due.
final class FeedbackStore {
    /// More than Today would ever show.
    private static final int MOST = 50;

    /// @param since the day from which it counts
    record Due(String id, String title, String giver, LocalDate since) {}

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getString("id"),
                row.getString("title"),
                row.getString("giver"),
                LocalDate.parse(row.getString("since")));
    }

    private static List<Due> entries(Handle handle, OwnerId owner, String since, String where, String limit) {
        return handle.createQuery("select id, substr(text, 1, 200) as title, giver, " + since
                        + " as since from feedback where owner = :owner and deleted_at is null and " + where
                        + " order by 4, id limit " + MOST)
                .bind("owner", owner.toString())
                .bind("limit", limit)
                .map((row, _) -> due(row))
                .list();
    }

    List<Due> withoutView(Handle handle, OwnerId owner, LocalDate until) {
        return entries(
                handle,
                owner,
                "substr(created_at, 1, 10)",
                "opinion in ('', 'undecided') and created_at < :limit",
                until.plusDays(1).toString());
    }

    List<Due> actionsDue(Handle handle, OwnerId owner, LocalDate today) {
        return entries(
                handle,
                owner,
                "action_on",
                "action_on is not null and action_done_on is null and action_on <= :limit",
                today.toString());
    }

    List<Due> loopsOpen(Handle handle, OwnerId owner, LocalDate until) {
        return entries(
                handle,
                owner,
                "action_done_on",
                "action_done_on is not null and closed_on is null and action_done_on <= :limit",
                until.toString());
    }

    /// People who were asked, have not answered, and were not reminded of late; the subject is the request.
    List<Due> silent(Handle handle, OwnerId owner, LocalDate until, LocalDate today) {
        return handle.createQuery("""
                        select q.id, q.title, min(r.name) as giver,
                               max(coalesce(r.reminded_on, r.asked_on)) as since
                        from feedback_recipient r join feedback_request q on q.id = r.request_id
                        where r.owner = :owner and r.asked_on is not null and r.answered_on is null
                          and r.asked_on <= :limit and (r.reminded_on is null or r.reminded_on <= :limit)
                          and q.deleted_at is null and q.withdrawn_on is null and q.way <> 'anonymous'
                          and (q.expires_on is null or q.expires_on >= :today)
                        group by q.id, q.title order by 4, 1 limit 50""")
                .bind("owner", owner.toString())
                .bind("limit", until.toString())
                .bind("today", today.toString())
                .map((row, _) -> due(row))
                .list();
    }

    /// A rhythm with the day on which its source was last asked or last said something.
    ///
    /// @param last the day on which the rhythm was set where neither happened yet
    record Rhythm(String id, String sourceKind, String who, int months, String note, LocalDate last) {}

    List<Rhythm> rhythms(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select h.id, h.source_kind, h.who, h.months, h.note, substr(h.created_at, 1, 10) as created,
                          (select max(q.asked_on) from feedback_request q
                            where q.owner = h.owner and q.deleted_at is null and q.source_kind = h.source_kind
                              and (h.who = '' or q.people like '%' || h.who || '%')) as asked,
                          (select max(f.given_on) from feedback f
                            where f.owner = h.owner and f.deleted_at is null and f.source_kind = h.source_kind
                              and (h.who = '' or f.giver = h.who)) as given
                        from feedback_rhythm h where h.owner = :owner and h.deleted_at is null
                        order by h.created_at, h.id""")
                .bind("owner", owner.toString())
                .map((row, _) -> new Rhythm(
                        row.getString("id"),
                        row.getString("source_kind"),
                        row.getString("who"),
                        row.getInt("months"),
                        row.getString("note"),
                        last(row)))
                .list();
    }

    /// When a pulse was last sent.
    Optional<LocalDate> lastPulse(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select asked_on from feedback_request
                        where owner = :owner and deleted_at is null and pulse = 1 and asked_on is not null
                        order by asked_on desc limit 1""")
                .bind("owner", owner.toString())
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }

    private static LocalDate last(ResultSet row) throws SQLException {
        String asked = row.getString("asked");
        String given = row.getString("given");
        if (asked == null && given == null) {
            return LocalDate.parse(row.getString("created"));
        }
        String later = asked == null || (given != null && given.compareTo(asked) > 0) ? given : asked;
        return LocalDate.parse(String.valueOf(later));
    }
}
