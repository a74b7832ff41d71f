package headway.reviews;

import headway.balance.Balance;
import headway.platform.feature.CalendarSource;
import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.feature.Kind;
import headway.platform.feature.RecordTable;
import headway.platform.feature.TrashSource;
import headway.platform.feature.Trigger;
import headway.platform.feature.Undoable;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.ArrayList;
import java.util.List;

/// Reviews and their rhythm in the application.
public final class ReviewsFeature implements Feature {
    private final Reviews reviews;
    private final Balance balance;
    private final Workload workload;
    private final Spent spent;

    public ReviewsFeature(Reviews reviews, Balance balance, Workload workload, Spent spent) {
        this.reviews = reviews;
        this.balance = balance;
        this.workload = workload;
        this.spent = spent;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public void routes(Routes routes) {
        new RhythmRoutes(reviews, balance, workload, spent).register(routes);
        new ReviewRoutes(reviews).register(routes);
        new ReviewApi(reviews).register(routes);
    }

    @Override
    public List<RecordTable> tables() {
        return List.of(reviews.records().table(), reviews.rhythms().records().table());
    }

    /// Without the settings: they are changed, never deleted.
    @Override
    public List<TrashSource> trash() {
        return List.of(reviews.records());
    }

    @Override
    public List<Undoable> undoables() {
        return List.of(reviews.records(), reviews.rhythms().records());
    }

    @Override
    public List<Kind> kinds() {
        return List.of(reviews.records().asKind(), new Kind("rhythm", "kind.rhythm", SettingsKind.PATH));
    }

    @Override
    public List<Trigger> triggers() {
        List<Trigger> all = new ArrayList<>(PeriodicTrigger.all());
        all.add(new LeftTrigger());
        all.add(new PerformanceTrigger());
        return all;
    }

    @Override
    public List<CalendarSource> calendar() {
        return PlannedDays.all();
    }

    @Override
    public List<Destination> destinations() {
        return List.of(
                new Destination("rhythm.title", "/rhythm", Place.RHYTHM),
                new Destination("reviews.title", "/reviews", Place.RHYTHM));
    }
}
