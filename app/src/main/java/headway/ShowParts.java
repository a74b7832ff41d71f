package headway;

import headway.kernel.OwnerId;
import headway.links.Links;
import headway.packet.AccomplishmentFacts;
import headway.packet.FactSource;
import headway.packet.PacketCommand;
import headway.packet.PacketFeature;
import headway.packet.Packets;
import headway.platform.feature.Feature;
import headway.platform.feature.Kind;
import headway.roles.Roles;
import headway.roles.RolesFeature;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a person shows: what their role asks of them, and the packet for their review.
final class ShowParts implements Parts {
    private final Roles roles;
    private final Packets packets;
    private final PacketCommand.Desk desk;
    private final List<Feature> features;

    /// @param names what a person is called on documents
    /// @param kinds those of all features, asked for when routes are made
    ShowParts(
            Ground ground,
            Links links,
            EvidenceParts evidence,
            Function<OwnerId, String> names,
            Supplier<List<Kind>> kinds) {
        this.roles = new Roles(
                evidence.workHistory().positions().choices(), evidence.accomplishments(), links, ground.keeping());
        List<FactSource> sources = List.of(new AccomplishmentFacts(evidence.accomplishments(), links, roles));
        this.packets = new Packets(sources, evidence.accomplishments(), links, ground.keeping());
        this.desk = new PacketCommand.Desk(packets, names, ground.clock());
        this.features = List.of(
                new RolesFeature(roles),
                new PacketFeature(packets, (_, _, _) -> Optional.empty(), names, kinds, ground.clock()));
    }

    static List<Object> commands(Openers openers) {
        return List.of(new PacketCommand(openers.of(App::packetDesk)));
    }

    Roles roles() {
        return roles;
    }

    Packets packets() {
        return packets;
    }

    PacketCommand.Desk desk() {
        return desk;
    }

    @Override
    public List<Feature> features() {
        return features;
    }
}
