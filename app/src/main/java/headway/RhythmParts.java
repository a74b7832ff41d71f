package headway;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Accomplishments;
import headway.balance.Balance;
import headway.balance.BalanceFeature;
import headway.balance.CheckInCommand;
import headway.balance.Trends;
import headway.demo.DemoPart;
import headway.demo.RhythmDemo;
import headway.kernel.OwnerId;
import headway.platform.feature.Feature;
import headway.reviews.ReviewLog;
import headway.reviews.Reviews;
import headway.reviews.ReviewsFeature;
import headway.reviews.Rhythms;
import headway.reviews.steps.Lately;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// How it goes, and the reviews that keep it going.
final class RhythmParts implements Parts {
    private final Balance balance;
    private final Reviews reviews;
    private final Accomplishments accomplishments;
    private final Clock clock;
    private final List<Feature> features;

    RhythmParts(Ground ground, ReviewSteps.Sources sources) {
        this.clock = ground.clock();
        this.accomplishments = sources.evidence().accomplishments();
        this.balance = new Balance(ground.keeping());
        ReviewLog log = ReviewLog.of(ground.keeping());
        Rhythms rhythms = new Rhythms(ground.keeping());
        MinutesSpent spent = new MinutesSpent(sources.people().people());
        ReviewSteps steps = new ReviewSteps(log, rhythms, balance, spent, sources);
        this.reviews = new Reviews(log, rhythms, steps.all(), ground.database());
        this.features =
                List.of(new ReviewsFeature(reviews, balance, this::workload, spent), new BalanceFeature(balance));
    }

    static List<Object> commands(Openers openers) {
        return List.of(new CheckInCommand(openers.of(App::balance)));
    }

    private List<Trends.Trend> workload(OwnerId owner, LocalDate today) {
        List<LocalDate> logged = Lately.of(accomplishments, owner, today.minusWeeks(Trends.WEEKS)).stream()
                .map(Accomplishment::happenedOn)
                .toList();
        return List.of(Trends.counted("rhythm.logged", logged, today));
    }

    Balance balance() {
        return balance;
    }

    Reviews reviews() {
        return reviews;
    }

    @Override
    public List<Feature> features() {
        return features;
    }

    @Override
    public List<DemoPart> demo() {
        return List.of(new RhythmDemo(balance, reviews, clock));
    }
}
