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

/// A review is near and no packet was made for it. When it is, the person says in their rhythm; where they did not, a
/// year after the review of the last packet is a fair guess, because reviews come yearly.
final class PacketTrigger implements Trigger {
    /// Enough to read it twice and to ask for what is missing.
    private static final int AHEAD_DAYS = 14;

    private static final int IMPORTANCE = 90;
    private static final int RELEVANCE = 90;

    private final Talks talks;

    PacketTrigger(Talks talks) {
        this.talks = talks;
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

    /// A day that is known and far away, as it mostly is, costs one query.
    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        Optional<LocalDate> known = talks.next(handle, owner, today);
        if (known.filter(day -> !isNear(day, today)).isPresent()) {
            return List.of();
        }
        Optional<LocalDate> last = last(handle, owner);
        return known
                .or(() -> last.map(day -> day.plusYears(1)))
                .filter(day -> isNear(day, today))
                .filter(day -> last.filter(made -> !made.isBefore(day.minusDays(AHEAD_DAYS)))
                        .isEmpty())
                .map(PacketTrigger::signal)
                .stream()
                .toList();
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusDays(AHEAD_DAYS));
    }

    /// The latest review that a packet was made for.
    private static Optional<LocalDate> last(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        select review_on from packet
                        where owner = :owner and deleted_at is null and review_on is not null
                        order by review_on desc limit 1""")
                .bind("owner", owner.toString())
                .map((row, _) -> LocalDate.parse(row.getString(1)))
                .findOne();
    }

    private static Signal signal(LocalDate day) {
        return new Signal(
                day.toString(),
                List.of(day),
                "/show/packets",
                day.minusDays(AHEAD_DAYS),
                Optional.of(day),
                Effort.HOUR,
                RELEVANCE);
    }
}
