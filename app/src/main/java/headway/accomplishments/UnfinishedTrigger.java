package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.feature.Word;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An accomplishment of the last weeks lacks its number, its result or another part, while they are still remembered.
final class UnfinishedTrigger implements Trigger {
    /// As long as one can say how much it was without looking it up.
    private static final int REMEMBERED_DAYS = 30;
    /// The newest ones are enough for one day.
    private static final int MOST = 10;

    private static final int IMPORTANCE = 45;

    @Override
    public String name() {
        return "accomplishments.unfinished";
    }

    @Override
    public List<String> rows() {
        return List.of("E1", "E2");
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
                        select id, text, happened_on, strength, missing from accomplishment
                        where owner = :owner and deleted_at is null and happened_on >= :from and missing <> :none
                        order by happened_on desc, id desc limit :most""")
                .bind("owner", owner.toString())
                .bind("from", today.minusDays(REMEMBERED_DAYS).toString())
                .bind("none", Missing.NONE.code())
                .bind("most", MOST)
                .map((row, _) -> {
                    LocalDate day = LocalDate.parse(row.getString("happened_on"));
                    return new Signal(
                            row.getString("id"),
                            List.of(row.getString("text"), new Word("accomplishments.ask." + row.getString("missing"))),
                            "/accomplishments/" + row.getString("id") + "/edit",
                            day.isAfter(today) ? today : day,
                            Optional.empty(),
                            Effort.TWO_MINUTES,
                            row.getInt("strength"));
                })
                .list();
    }
}
