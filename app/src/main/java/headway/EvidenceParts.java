package headway;

import headway.accomplishments.AccomplishmentTrash;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.AccomplishmentsFeature;
import headway.accomplishments.Attachments;
import headway.accomplishments.NearCommand;
import headway.accomplishments.PositionChoices;
import headway.demo.AccomplishmentsDemo;
import headway.demo.DemoPart;
import headway.demo.ProfileDemo;
import headway.demo.WorkDemo;
import headway.engine.near.NearAnalyzer;
import headway.links.Links;
import headway.platform.feature.Feature;
import headway.platform.records.RecordTrash;
import headway.positions.PositionsFeature;
import headway.positions.WorkHistory;
import headway.profile.ProfileFeature;
import headway.profile.Profiles;
import headway.roles.Roles;
import headway.samples.Samples;
import java.util.List;

/// Who somebody is, where they worked and what they achieved there.
final class EvidenceParts implements Parts {
    private final WorkHistory workHistory;
    private final Profiles profiles;
    private final Accomplishments accomplishments;
    private final Attachments attachments;
    private final PositionChoices positions;
    private final Roles roles;
    private final Samples samples;
    private final List<Feature> features;

    EvidenceParts(Ground ground, Links links) {
        this.workHistory = new WorkHistory(ground.keeping());
        this.profiles = new Profiles(ground.keeping());
        this.positions = PositionBridge.choices(workHistory);
        this.accomplishments = new Accomplishments(
                ground.database(), ground.search(), ground.changes(), () -> Near.SHARED, ground.ids(), ground.clock());
        this.attachments = new Attachments(
                ground.database(), accomplishments, ground.files(), ground.changes(), ground.ids(), ground.clock());
        this.samples = new Samples(accomplishments, ground.keeping());
        this.roles = new Roles(workHistory.positions().choices(), accomplishments, links, ground.keeping());
        this.features = List.of(
                new AccomplishmentsFeature(
                        accomplishments,
                        attachments,
                        new RecordTrash(accomplishments, ground.keeping(), new AccomplishmentTrash(ground.files())),
                        positions),
                new PositionsFeature(workHistory, PositionBridge.achieved(accomplishments)),
                new ProfileFeature(profiles));
    }

    /// Loaded when the first text is analysed: start and most pages do without it.
    private static final class Near {
        static final NearAnalyzer SHARED = NearAnalyzer.create();
    }

    static List<Object> commands() {
        return List.of(new NearCommand());
    }

    WorkHistory workHistory() {
        return workHistory;
    }

    Profiles profiles() {
        return profiles;
    }

    Accomplishments accomplishments() {
        return accomplishments;
    }

    Attachments attachments() {
        return attachments;
    }

    PositionChoices positions() {
        return positions;
    }

    Samples samples() {
        return samples;
    }

    Roles roles() {
        return roles;
    }

    @Override
    public List<Feature> features() {
        return features;
    }

    @Override
    public List<DemoPart> demo() {
        return List.of(
                new WorkDemo(workHistory),
                new AccomplishmentsDemo(accomplishments, attachments, workHistory),
                new ProfileDemo(profiles));
    }
}
