package headway;

import headway.accomplishments.Accomplishments;
import headway.demo.DemoPart;
import headway.demo.DirectionDemo;
import headway.demo.MeiDirectionDemo;
import headway.demo.VisionDemo;
import headway.goals.GoalCommand;
import headway.goals.Goals;
import headway.goals.GoalsFeature;
import headway.kernel.OwnerId;
import headway.links.Links;
import headway.plan.CareerPlans;
import headway.plan.Direction;
import headway.plan.PlanFeature;
import headway.plan.Sheets;
import headway.platform.feature.Feature;
import headway.platform.records.Kept;
import headway.profile.Profiles;
import headway.strengths.Evidence;
import headway.strengths.Strengths;
import headway.strengths.StrengthsFeature;
import headway.values.Values;
import headway.values.ValuesFeature;
import headway.vision.Stages;
import headway.vision.VisionFeature;
import headway.vision.Visions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Where somebody wants to go: what matters to them, their vision, goals, strengths, and the plan made of it.
final class DirectionParts implements Parts {
    private final Values values;
    private final Visions visions;
    private final Stages stages;
    private final Goals goals;
    private final Strengths strengths;
    private final List<Feature> features;

    /// @param names what a person is called on documents
    DirectionParts(Ground ground, Links links, EvidenceParts evidence, Function<OwnerId, String> names) {
        this.values = new Values(ground.keeping());
        this.visions = new Visions(ground.keeping());
        this.stages = new Stages(ground.keeping());
        this.goals = new Goals(ground.keeping());
        this.strengths = new Strengths(ground.keeping());
        Direction direction = new Direction(values, visions, stages, goals, links, names, ground.clock());
        this.features = List.of(
                new PlanFeature(direction, new Sheets(direction, ground.database()), new CareerPlans(ground.keeping())),
                new GoalsFeature(goals, this::visionSentences),
                new VisionFeature(visions, stages),
                new ValuesFeature(values),
                new StrengthsFeature(strengths, evidence(evidence.accomplishments(), evidence.profiles())));
    }

    static List<Object> commands(Openers openers) {
        return List.of(new GoalCommand(openers.of(App::goals)));
    }

    private List<String> visionSentences(OwnerId owner) {
        return visions.current(owner).values().stream()
                .flatMap(each -> Arrays.stream(each.facts().text().split("(?<=[.!?])\\s+|\\n+")))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static Evidence evidence(Accomplishments accomplishments, Profiles profiles) {
        return new Evidence() {
            @Override
            public Map<String, Integer> counts(OwnerId owner) {
                return accomplishments.tagCounts(owner);
            }

            @Override
            public List<String> named(OwnerId owner) {
                return profiles.skills().list(owner).stream()
                        .map(Kept::facts)
                        .map(skill -> skill.name())
                        .toList();
            }
        };
    }

    Values values() {
        return values;
    }

    Visions visions() {
        return visions;
    }

    Stages stages() {
        return stages;
    }

    Goals goals() {
        return goals;
    }

    Strengths strengths() {
        return strengths;
    }

    @Override
    public List<Feature> features() {
        return features;
    }

    @Override
    public List<DemoPart> demo() {
        return List.of(
                new VisionDemo(values, visions, stages),
                new DirectionDemo(goals, strengths),
                new MeiDirectionDemo(goals, values, visions, stages));
    }
}
