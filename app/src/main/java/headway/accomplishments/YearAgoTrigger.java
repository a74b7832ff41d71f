package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Looks back a year, once a month: what came of something often shows long after it was done.
final class YearAgoTrigger implements Trigger {
    private static final int IMPORTANCE = 25;
    private static final int RELEVANCE = 50;

    @Override
    public String name() {
        return "accomplishments.year-ago";
    }

    @Override
    public List<String> rows() {
        return List.of("E9");
    }

    @Override
    public Place place() {
        return Place.EVIDENCE;
    }

    @Override
    public int importance() {
        return IMPORTANCE;
    }

    /// The strongest of the same month a year ago; the subject is the month, so that each has one.
    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        return handle.createQuery("""
                        select id, substr(text, 1, 400) as title, happened_on from accomplishment
                        where owner = :owner and deleted_at is null and happened_on >= :first and happened_on < :after
                        order by strength desc, happened_on, id limit 1""")
                .bind("owner", owner.toString())
                .bind("first", month.minusYears(1).toString())
                .bind("after", month.minusYears(1).plusMonths(1).toString())
                .map((row, _) -> new Signal(
                        "year-ago-" + month,
                        List.of(Headline.of(row.getString("title")), LocalDate.parse(row.getString("happened_on"))),
                        "/accomplishments/" + row.getString("id"),
                        month,
                        Optional.empty(),
                        Effort.TWO_MINUTES,
                        RELEVANCE))
                .list();
    }
}
