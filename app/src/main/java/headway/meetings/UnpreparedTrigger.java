package headway.meetings;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A talk is near and there is nothing on its page but what the record says by itself.
final class UnpreparedTrigger implements Trigger {
    private static final int MOST = 3;
    private static final int IMPORTANCE = 75;
    private static final int RELEVANCE = 70;
    /// Done means prepared: the same talk is not brought up again.
    private static final int REST_DAYS = 30;

    @Override
    public String name() {
        return "meetings.unprepared";
    }

    @Override
    public List<String> rows() {
        return List.of("S7");
    }

    @Override
    public Place place() {
        return Place.SHOW;
    }

    @Override
    public int importance() {
        return IMPORTANCE;
    }

    @Override
    public int restDays() {
        return REST_DAYS;
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        return handle.createQuery("""
                        select o.id, p.name, o.met_on from one_to_one o
                        join person p on p.id = o.person_id and p.owner = o.owner and p.deleted_at is null
                        where o.owner = :owner and o.deleted_at is null and o.held = 0
                          and o.met_on between :today and :until
                          and o.blockers = '' and o.asks = '' and o.feedback = ''
                        order by o.met_on, o.id limit :most""")
                .bind("owner", owner.toString())
                .bind("today", today.toString())
                .bind("until", today.plusDays(WEEK).toString())
                .bind("most", MOST)
                .map((row, _) -> {
                    LocalDate day = LocalDate.parse(row.getString("met_on"));
                    return new Signal(
                            row.getString("id"),
                            List.of(row.getString("name"), day),
                            "/one-to-ones/" + row.getString("id"),
                            day.minusDays(WEEK),
                            Optional.of(day),
                            Effort.QUARTER_HOUR,
                            RELEVANCE);
                })
                .list();
    }
}
