package headway;

import headway.commitments.Commitments;
import headway.commitments.CommitmentsFeature;
import headway.demo.DemoPart;
import headway.demo.PeopleDemo;
import headway.links.Links;
import headway.people.Circle;
import headway.people.Merging;
import headway.people.People;
import headway.people.PeopleFeature;
import headway.people.TouchCommand;
import headway.platform.feature.Feature;
import headway.platform.feature.Undoable;
import java.util.List;
import java.util.function.Supplier;

/// Whom a person knows, and what was promised.
final class PeopleParts implements Parts {
    private final People people;
    private final Circle circle;
    private final Commitments commitments;
    private final Merging merging;
    private final List<DemoPart> demo;
    private final List<Feature> features;

    /// @param undoables those of all features, asked when two people are merged
    PeopleParts(Ground ground, Links links, Supplier<List<Undoable>> undoables) {
        this.people = new People(ground.keeping());
        this.circle = new Circle(people, ground.keeping());
        this.commitments = new Commitments(people, ground.keeping());
        this.merging = new Merging(people, links, ground.keeping(), undoables);
        this.demo = List.of(new PeopleDemo(people, circle, commitments, ground.clock()));
        this.features = List.of(
                new PeopleFeature(people, circle, commitments, merging, ground.keeping()),
                new CommitmentsFeature(commitments, people));
    }

    static List<Object> commands(Openers openers) {
        return List.of(new TouchCommand(openers.of(App::people)));
    }

    People people() {
        return people;
    }

    Circle circle() {
        return circle;
    }

    Merging merging() {
        return merging;
    }

    Commitments commitments() {
        return commitments;
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
