package headway;

import headway.asks.Asks;
import headway.asks.AsksFeature;
import headway.decisions.Decisions;
import headway.decisions.DecisionsFeature;
import headway.demo.DemoPart;
import headway.demo.MeiMovesDemo;
import headway.demo.MovesDemo;
import headway.demo.VoiceDemo;
import headway.kernel.OwnerId;
import headway.links.Links;
import headway.moves.MovesFeature;
import headway.opportunities.Opportunities;
import headway.opportunities.OpportunitiesFeature;
import headway.platform.feature.Feature;
import headway.platform.fetch.PageFetcher;
import headway.presence.Presence;
import headway.presence.PresenceFeature;
import headway.reading.Reading;
import headway.reading.ReadingFeature;
import java.util.List;
import java.util.function.Function;

/// What a person tries next, and how others see it: opportunities, asks, decisions, presence, reading.
final class MovesParts implements Parts {
    private final Opportunities opportunities;
    private final Asks asks;
    private final Decisions decisions;
    private final Presence presence;
    private final Reading reading;
    private final List<Feature> features;

    /// @param names what a person is called on documents
    MovesParts(Ground ground, Links links, EvidenceParts evidence, Function<OwnerId, String> names) {
        this.opportunities = new Opportunities(ground.keeping());
        this.asks = new Asks(ground.keeping(), links, evidence.accomplishments(), names);
        this.decisions = new Decisions(ground.keeping());
        this.presence = new Presence(ground.keeping(), evidence.workHistory());
        this.reading = new Reading(ground.keeping(), new PageFetcher());
        this.features = List.of(
                new MovesFeature(opportunities, asks, decisions),
                new OpportunitiesFeature(opportunities),
                new AsksFeature(asks, links),
                new DecisionsFeature(decisions),
                new PresenceFeature(presence),
                new ReadingFeature(reading));
    }

    MoveDoors doors() {
        return new MoveDoors(opportunities, asks, decisions, presence, reading);
    }

    @Override
    public List<DemoPart> demo() {
        return List.of(
                new MovesDemo(opportunities, asks),
                new VoiceDemo(decisions, presence, reading),
                new MeiMovesDemo(opportunities, decisions));
    }

    @Override
    public List<Feature> features() {
        return features;
    }
}
