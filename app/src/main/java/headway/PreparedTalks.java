package headway;

import headway.kernel.OwnerId;
import headway.links.Ref;
import headway.packet.Packet;
import headway.packet.Prepared;
import headway.packet.Talks;
import headway.platform.db.Handle;
import headway.reviews.Preparation;
import headway.reviews.Reviews;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/// Performance reviews for packets, as guided reviews and their rhythm know them.
record PreparedTalks(Reviews reviews) implements Talks {
    /// A talk is about a period that ended a quarter ago at most, and may be put off by as much.
    private static final int AFTER_DAYS = 91;

    @Override
    public Optional<LocalDate> next(Handle handle, OwnerId owner, LocalDate today) {
        return reviews.rhythms().performanceOn(handle, owner, today);
    }

    /// The newest preparation for a day in the packet's period or soon after it.
    @Override
    public Prepared prepared(OwnerId owner, Packet packet) {
        LocalDate end =
                packet.reviewOn().filter(day -> day.isAfter(packet.to())).orElse(packet.to());
        LocalDate last = end.plusDays(AFTER_DAYS);
        return reviews.log().preparations(owner).stream()
                .filter(each ->
                        !each.day().isBefore(packet.from()) && !each.day().isAfter(last))
                .findFirst()
                .map(PreparedTalks::prepared)
                .orElse(Prepared.NOTHING);
    }

    private static Prepared prepared(Preparation it) {
        return new Prepared(
                Optional.of(new Ref(Reviews.KIND, it.review())),
                it.accomplishments(),
                it.responses().stream()
                        .collect(Collectors.toMap(Preparation.Response::feedback, Preparation.Response::text)),
                it.questions(),
                it.criticisms().stream()
                        .map(each -> new Prepared.Criticism(each.expected(), each.answer(), each.plan()))
                        .toList(),
                it.ambitions());
    }
}
