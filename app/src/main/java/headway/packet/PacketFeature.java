package headway.packet;

import headway.kernel.OwnerId;
import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.feature.Kind;
import headway.platform.feature.RecordTable;
import headway.platform.feature.TrashSource;
import headway.platform.feature.Trigger;
import headway.platform.feature.Undoable;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Review packets in the application.
public final class PacketFeature implements Feature {
    private final Packets packets;
    private final Talks talks;
    private final Function<OwnerId, String> names;
    private final Supplier<List<Kind>> kinds;
    private final Clock clock;

    /// @param names what a person is called on documents
    /// @param kinds those of all features, asked for when routes are made
    public PacketFeature(
            Packets packets, Talks talks, Function<OwnerId, String> names, Supplier<List<Kind>> kinds, Clock clock) {
        this.packets = packets;
        this.talks = talks;
        this.names = names;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "packet";
    }

    @Override
    public void routes(Routes routes) {
        RecordPages pages = RecordPages.listedOn("/show/packets", Place.SHOW).withOwnPage();
        new RecordRoutes<>(packets.records(), pages).register(routes);
        new PacketRoutes(packets, names, kinds.get(), clock).register(routes);
        new RecordApi<>(packets.records()).register(routes);
        new PacketApi(packets, names, clock).register(routes);
    }

    @Override
    public List<RecordTable> tables() {
        return List.of(packets.records().table(), PacketKind.PARAGRAPHS);
    }

    @Override
    public List<TrashSource> trash() {
        return List.of(packets.records());
    }

    @Override
    public List<Undoable> undoables() {
        return List.of(packets.records());
    }

    @Override
    public List<Kind> kinds() {
        return List.of(packets.records().asKind());
    }

    @Override
    public List<Trigger> triggers() {
        return List.of(new PacketTrigger(talks));
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("packet.many", "/show/packets", Place.SHOW));
    }
}
