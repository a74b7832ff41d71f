package headway;

import headway.credit.Credit;
import headway.credit.CreditFeature;
import headway.demo.DemoPart;
import headway.demo.SamplesDemo;
import headway.demo.ShowDemo;
import headway.kernel.OwnerId;
import headway.links.Links;
import headway.meetings.Meetings;
import headway.meetings.MeetingsFeature;
import headway.meetings.SharedGoals;
import headway.packet.AccomplishmentFacts;
import headway.packet.AmbitionFacts;
import headway.packet.FactSource;
import headway.packet.FeedbackFacts;
import headway.packet.LessonFacts;
import headway.packet.PacketCommand;
import headway.packet.PacketFeature;
import headway.packet.Packets;
import headway.packet.PreparedFacts;
import headway.platform.feature.Feature;
import headway.platform.feature.Kind;
import headway.reviews.Reviews;
import headway.roles.Roles;
import headway.roles.RolesFeature;
import headway.samples.PortfolioCommand;
import headway.samples.Portfolios;
import headway.samples.Samples;
import headway.samples.SamplesFeature;
import headway.show.Doors;
import headway.show.ShowFeature;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a person shows: what their role asks of them, who knows of their work, the packet for their review, the
/// page for a one-to-one.
final class ShowParts implements Parts {
    private final Doors doors;
    private final PacketCommand.Desk desk;
    private final List<Feature> features;
    private final List<DemoPart> demo;

    /// @param names what a person is called on documents
    /// @param kinds those of all features, asked for when routes are made
    ShowParts(
            Ground ground,
            Links links,
            PeopleParts network,
            EvidenceParts evidence,
            DirectionParts direction,
            FeedbackParts feedback,
            Reviews reviews,
            Function<OwnerId, String> names,
            Supplier<List<Kind>> kinds) {
        var deeds = evidence.accomplishments();
        Roles roles = evidence.roles();
        PreparedTalks talks = new PreparedTalks(reviews);
        Credit credit = new Credit(deeds, network.people(), links, ground.keeping());
        Samples samples = evidence.samples();
        Portfolios portfolios = new Portfolios(samples, evidence.attachments(), ground.keeping(), names);
        List<FactSource> sources = List.of(
                new PreparedFacts(),
                new AccomplishmentFacts(deeds, links, roles),
                new AmbitionFacts(direction.goals(), direction.visions()),
                new FeedbackFacts(feedback.feedback(), deeds, links),
                new LessonFacts(feedback.setbacks()));
        Packets packets = new Packets(sources, talks, deeds, links, ground.keeping());
        Meetings meetings = new Meetings(
                network.people(),
                network.commitments(),
                new SharedGoals(direction.goals()),
                deeds,
                links,
                ground.keeping());
        this.doors = new Doors(roles, credit, samples, portfolios, packets, meetings);
        this.desk = new PacketCommand.Desk(packets, names, ground.clock());
        this.features = List.of(
                new ShowFeature(deeds, doors),
                new RolesFeature(roles),
                new CreditFeature(credit, network.people()),
                new SamplesFeature(samples, portfolios, deeds),
                new PacketFeature(packets, talks, names, kinds, ground.clock()),
                new MeetingsFeature(meetings, network.people(), ground.clock()));
        this.demo = List.of(
                new ShowDemo(deeds, network.people(), doors, ground.clock()),
                new SamplesDemo(samples, portfolios, ground.clock()));
    }

    static List<Object> commands(Openers openers) {
        return List.of(new PacketCommand(openers.of(App::packetDesk)), new PortfolioCommand(openers.of(app -> app.show()
                .portfolios())));
    }

    Doors doors() {
        return doors;
    }

    PacketCommand.Desk desk() {
        return desk;
    }

    @Override
    public List<Feature> features() {
        return features;
    }

    @Override
    public List<DemoPart> demo() {
        return demo;
    }
}
