package headway;

import headway.accounts.Accounts;
import headway.demo.DemoPart;
import headway.demo.FeedbackDemo;
import headway.demo.MeiPeopleDemo;
import headway.feedback.Answers;
import headway.feedback.Asker;
import headway.feedback.Feedback;
import headway.feedback.FeedbackCommand;
import headway.feedback.FeedbackFeature;
import headway.feedback.Requests;
import headway.kernel.OwnerId;
import headway.people.People;
import headway.perception.PerceptionFeature;
import headway.perception.Perceptions;
import headway.perception.Pulse;
import headway.platform.config.Config;
import headway.platform.db.Handle;
import headway.platform.feature.Feature;
import headway.profile.Profiles;
import headway.setbacks.Setbacks;
import headway.setbacks.SetbacksFeature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What others say, how one is seen, and what went wrong.
public final class FeedbackParts implements Parts {
    private final Feedback feedback;
    private final Requests requests;
    private final Answers answers;
    private final Setbacks setbacks;
    private final Perceptions perceptions;
    private final People people;
    private final List<Feature> features;

    FeedbackParts(Ground ground, Accounts accounts, People people, Profiles profiles) {
        this.people = people;
        this.requests = new Requests(ground.keeping(), isReachable(ground.config()));
        this.feedback = new Feedback(people, requests, ground.keeping());
        this.answers = new Answers(ground.keeping(), requests, feedback);
        this.setbacks = new Setbacks(ground.keeping());
        Pulse pulse = new ThreeWords(feedback, requests);
        this.perceptions = new Perceptions(ground.keeping(), pulse);
        Asker.Finder askers = owner -> new Asker(accounts.get(owner).name(), email(profiles, owner));
        this.features = List.of(
                new FeedbackFeature(
                        feedback,
                        requests,
                        answers,
                        people,
                        askers,
                        ground.config().baseUrl(),
                        ground.clock()),
                new SetbacksFeature(setbacks),
                new PerceptionFeature(perceptions, pulse));
    }

    /// Whether others can open a link to this installation.
    private static boolean isReachable(Config config) {
        return config.baseUrl().isPresent() || !config.loopbackOnly();
    }

    private static String email(Profiles profiles, OwnerId owner) {
        return profiles.profiles().list(owner).stream()
                .findFirst()
                .map(each -> each.facts().email())
                .orElse("");
    }

    /// The words that people used, as perception wants them.
    private record ThreeWords(Feedback feedback, Requests requests) implements Pulse {
        @Override
        public List<Heard> heard(OwnerId owner) {
            return feedback.heardWords(owner).stream()
                    .map(each -> new Heard(each.word(), each.month()))
                    .toList();
        }

        @Override
        public Optional<LocalDate> lastAsked(Handle handle, OwnerId owner) {
            return requests.lastPulse(handle, owner);
        }
    }

    static List<Object> commands(Openers openers) {
        return List.of(new FeedbackCommand(openers.of(app -> app.feedback().feedback())));
    }

    public Feedback feedback() {
        return feedback;
    }

    public Requests requests() {
        return requests;
    }

    public Setbacks setbacks() {
        return setbacks;
    }

    public Perceptions perceptions() {
        return perceptions;
    }

    @Override
    public List<Feature> features() {
        return features;
    }

    @Override
    public List<DemoPart> demo() {
        return List.of(
                new FeedbackDemo(feedback, requests, setbacks, perceptions, people),
                new MeiPeopleDemo(people, feedback, setbacks));
    }
}
