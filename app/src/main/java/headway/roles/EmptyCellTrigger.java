package headway.roles;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// A responsibility and a priority have stood beside each other for a month without any evidence.
final class EmptyCellTrigger implements Trigger {
    /// A month is enough to have done something that one was asked for.
    private static final int OLD_DAYS = 30;
    /// One question a day is asked at most.
    private static final int MOST = 3;
    private static final int IMPORTANCE = 50;

    private static final int RELEVANCE = 50;

    @Override
    public String name() {
        return "role.empty";
    }

    @Override
    public List<String> rows() {
        return List.of("E10");
    }

    @Override
    public Place place() {
        return Place.EVIDENCE;
    }

    @Override
    public int importance() {
        return IMPORTANCE;
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        return handle.createQuery("""
                        select r.id as responsibility, r.text as doing, p.id as priority, p.text as wanted,
                               case when r.created_at > p.created_at then r.created_at else p.created_at end as since
                        from responsibility r join priority p on p.owner = r.owner
                        where r.owner = :owner and r.deleted_at is null and p.deleted_at is null
                          and (p.over_on is null or p.over_on > :today)
                          and r.created_at < :old and p.created_at < :old
                          and not exists (
                            select 1 from link a
                            join link b on b.owner = a.owner and b.to_id = a.to_id and b.deleted_at is null
                            where a.owner = r.owner and a.from_id = r.id and a.to_kind = 'accomplishment'
                              and a.deleted_at is null and b.from_id = p.id)
                        order by since, r.id, p.id limit :most""")
                .bind("owner", owner.toString())
                .bind("today", today.toString())
                .bind("old", today.minusDays(OLD_DAYS).toString())
                .bind("most", MOST)
                .map((row, _) -> new Signal(
                        row.getString("responsibility") + "+" + row.getString("priority"),
                        List.of(row.getString("doing"), row.getString("wanted")),
                        "/role/cells/" + row.getString("responsibility") + "/" + row.getString("priority"),
                        LocalDate.ofInstant(Instant.parse(row.getString("since")), ZoneOffset.UTC)
                                .plusDays(OLD_DAYS),
                        Optional.empty(),
                        Effort.TWO_MINUTES,
                        RELEVANCE))
                .list();
    }
}
