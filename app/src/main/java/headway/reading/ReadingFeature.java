package headway.reading;

import headway.platform.feature.Destination;
import headway.platform.feature.Kind;
import headway.platform.feature.PlainTrigger;
import headway.platform.feature.Trigger;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.records.SingleRecordRoutes;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;

/// Reading in the application.
public final class ReadingFeature implements RecordsFeature {
    private static final RecordPages PAGES = RecordPages.listedOn("/reading", Place.PEOPLE);
    private static final String ROW = "P7";
    private static final int IMPORTANCE_OF_GOAL = 40;
    private static final int IMPORTANCE_OF_QUIET = 30;

    private final Reading reading;

    public ReadingFeature(Reading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public void routes(Routes routes) {
        new RecordRoutes<>(reading.publications(), PAGES).register(routes);
        new RecordRoutes<>(reading.articles(), PAGES.withOwnPage()).register(routes);
        new SingleRecordRoutes<>(reading.settings(), Place.PEOPLE).register(routes);
        new ReadingRoutes(reading).register(routes);
        new RecordApi<>(reading.publications()).register(routes);
        new RecordApi<>(reading.articles()).register(routes);
    }

    @Override
    public List<Records<?>> records() {
        return List.of(reading.publications(), reading.articles(), reading.settings());
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                reading.publications().asKind(),
                reading.articles().asKind(),
                new Kind(ReadingGoalKind.NAME, "kind." + ReadingGoalKind.NAME, "/reading"));
    }

    @Override
    public List<Trigger> triggers() {
        ReadingStore store = reading.store();
        return List.of(
                new PlainTrigger("reading.goal", ROW, Place.PEOPLE, IMPORTANCE_OF_GOAL, store::behind),
                new PlainTrigger("reading.quiet", ROW, Place.PEOPLE, IMPORTANCE_OF_QUIET, store::quiet));
    }

    @Override
    public List<Runnable> daily() {
        return List.of(reading::fetchScheduled);
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("reading.title", "/reading", Place.PEOPLE));
    }
}
