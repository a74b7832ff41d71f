package headway.packet;

import headway.goals.Goal;
import headway.goals.Goals;
import headway.kernel.OwnerId;
import headway.links.Ref;
import headway.platform.records.Kept;
import headway.vision.Visions;
import java.util.ArrayList;
import java.util.List;

/// What a person wants next: active goals, and the vision where it is shared.
public final class AmbitionFacts implements FactSource {
    private final Goals goals;
    private final Visions visions;

    public AmbitionFacts(Goals goals, Visions visions) {
        this.goals = goals;
        this.visions = visions;
    }

    @Override
    public List<Fact> facts(OwnerId owner, Packet packet, Prepared prepared) {
        List<Fact> facts = new ArrayList<>();
        if (packet.vision()) {
            visions.nearest(owner)
                    .ifPresent(vision -> facts.add(
                            Fact.own(Section.AMBITIONS, "", vision.facts().text(), new Ref("vision", vision.id()))));
        }
        goals.active(owner).forEach(goal -> facts.add(ambition(goal)));
        return facts;
    }

    private static Fact ambition(Kept<Goal> goal) {
        String title = goal.facts().title();
        Ref source = new Ref(Goals.KIND, goal.id());
        return goal.facts()
                .way()
                .lastDay()
                .map(day -> Fact.worded(
                        Section.AMBITIONS,
                        goal.id().toString(),
                        "ambition-due",
                        List.of(title, day.toString()),
                        source))
                .orElseGet(() -> Fact.own(Section.AMBITIONS, "", title, source));
    }
}
