package headway;

import headway.commitments.Commitments;
import headway.commitments.CommitmentsFeature;
import headway.people.Circle;
import headway.people.People;
import headway.people.PeopleFeature;
import headway.people.TouchCommand;
import headway.platform.feature.Feature;
import java.util.List;

/// Whom a person knows, and what was promised.
final class PeopleParts implements Parts {
    private final People people;
    private final Circle circle;
    private final Commitments commitments;
    private final List<Feature> features;

    PeopleParts(Ground ground) {
        this.people = new People(ground.keeping());
        this.circle = new Circle(people, ground.keeping());
        this.commitments = new Commitments(people, ground.keeping());
        this.features = List.of(
                new PeopleFeature(people, circle, commitments, ground.keeping()),
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

    Commitments commitments() {
        return commitments;
    }

    @Override
    public List<Feature> features() {
        return features;
    }
}
