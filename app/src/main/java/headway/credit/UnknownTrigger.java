package headway.credit;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something strong was achieved a week ago or longer, and nobody was told.
final class UnknownTrigger implements Trigger {
    private static final int MOST = 5;
    private static final int IMPORTANCE = 65;

    @Override
    public String name() {
        return "credit.unknown";
    }

    @Override
    public List<String> rows() {
        return List.of("E3");
    }

    @Override
    public Place place() {
        return Place.EVIDENCE;
    }

    @Override
    public int importance() {
        return IMPORTANCE;
    }

    /// Done means that somebody was told: the same is news no longer.
    @Override
    public int restDays() {
        return Credit.NEWS_DAYS;
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        return handle.createQuery("""
                        select a.id, a.text, a.happened_on, a.strength from accomplishment a
                        where a.owner = :owner and a.deleted_at is null and a.strength >= :strong
                          and a.confidentiality <> 'confidential' and a.happened_on between :from and :to
                          and not exists (
                            select 1 from telling t
                            where t.owner = a.owner and t.accomplishment_id = a.id and t.deleted_at is null)
                        order by a.happened_on desc, a.id desc limit :most""")
                .bind("owner", owner.toString())
                .bind("strong", Credit.STRONG)
                .bind("from", today.minusDays(Credit.NEWS_DAYS).toString())
                .bind("to", today.minusDays(WEEK).toString())
                .bind("most", MOST)
                .map((row, _) -> new Signal(
                        row.getString("id"),
                        List.of(row.getString("text")),
                        "/credit/" + row.getString("id"),
                        LocalDate.parse(row.getString("happened_on")).plusDays(WEEK),
                        Optional.empty(),
                        Effort.TWO_MINUTES,
                        row.getInt("strength")))
                .list();
    }
}
