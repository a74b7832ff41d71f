package headway.packet;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Effort;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A review is near and no packet was made for it. When it is, other features know; where none does, a year after
/// the review of the last packet is a fair guess, because reviews come yearly.
final class PacketTrigger implements Trigger {
    /// Enough to read it twice and to ask for what is missing.
    private static final int AHEAD_DAYS = 14;

    private static final int IMPORTANCE = 90;
    private static final int RELEVANCE = 90;

    private final ReviewDays reviews;

    PacketTrigger(ReviewDays reviews) {
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "packet.missing";
    }

    @Override
    public List<String> rows() {
        return List.of("S5");
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
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        Optional<LocalDate> last = handle.createQuery("""
                        select review_on from packet
                        where owner = :owner and deleted_at is null and review_on is not null
                        order by review_on desc limit 1""")
                .bind("owner", owner.toString())
                .map((row, _) -> LocalDate.parse(row.getString(1)))
                .findOne();
        Optional<LocalDate> next = reviews.next(handle, owner, today).or(() -> last.map(day -> day.plusYears(1)));
        return next
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(AHEAD_DAYS)))
                .filter(day -> last.filter(known -> !known.isBefore(day.minusDays(AHEAD_DAYS)))
                        .isEmpty())
                .map(day -> new Signal(
                        day.toString(),
                        List.of(day),
                        "/show/packets",
                        day.minusDays(AHEAD_DAYS),
                        Optional.of(day),
                        Effort.HOUR,
                        RELEVANCE))
                .stream()
                .toList();
    }
}
