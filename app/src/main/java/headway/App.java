package headway;

import headway.demo.DemoRecord;
import headway.home.HomeFeature;
import headway.platform.changes.ChangesFeature;
import headway.platform.config.Config;
import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.feature.Undoable;
import headway.platform.web.Route;
import headway.platform.web.Routes;
import headway.platform.web.Subpage;
import headway.platform.web.WebPlatform;
import headway.platform.web.WebServer;
import headway.trash.Trash;
import headway.trash.TrashFeature;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The composition root: makes the [Ground], lists the [Parts] that stand on it, and puts together what
/// their features give. What one feature is made of is in its parts (docs/adr/composition.md).
public final class App extends FrontDoors implements AutoCloseable {
    /// Two cores are kept busy by four readers; more only cost memory.
    private static final int SERVER_READERS = 4;

    private final List<Feature> features;
    private final Housekeeping housekeeping;

    private App(Ground ground, Whole whole) {
        super(ground, whole);
        this.features = allFeatures();
        whole.complete(features);
        this.housekeeping = new Housekeeping(whole.of(Feature::daily));
    }

    private static App open(Config config, Clock clock, int readers) {
        Whole whole = new Whole();
        return new App(Ground.open(config, clock, readers, whole::tables), whole);
    }

    /// Those of the parts, between the ones that see all others: home comes first, the trash last.
    private List<Feature> allFeatures() {
        List<Feature> all = new ArrayList<>(List.of(new ChangesFeature(ground.changes(), whole::undoables)));
        parts.forEach(each -> all.addAll(each.features()));
        Trash trash = new Trash(
                all.stream().flatMap(feature -> feature.trash().stream()).toList(), ground.database(), ground.clock());
        all.add(new TrashFeature(trash));
        Feature home = new HomeFeature(
                ground.database(),
                ground.search(),
                evidence.accomplishments(),
                evidence.profiles(),
                today.today(),
                ground.clock(),
                List.copyOf(all));
        return Stream.concat(Stream.of(home), all.stream()).toList();
    }

    /// For a server: several readers.
    public static App forServer(Config config, Clock clock) {
        return open(config, clock, SERVER_READERS);
    }

    /// For one command: one reader.
    public static App forCommand(Config config, Clock clock) {
        return open(config, clock, 1);
    }

    public List<Undoable> undoables() {
        return whole.undoables();
    }

    /// Fills a record with an invented person.
    public DemoRecord demo() {
        return new DemoRecord(
                parts.stream().flatMap(each -> each.demo().stream()).toList());
    }

    public List<Feature> features() {
        return features;
    }

    /// All routes of all features.
    public List<Route> routes() {
        Routes routes = new Routes();
        features.forEach(feature -> feature.routes(routes));
        return routes.all();
    }

    /// Lets go of what was kept long enough; a running server does it daily.
    public void runHousekeeping() {
        housekeeping.run();
    }

    public WebServer server() {
        housekeeping.start();
        List<Subpage> subpages = whole.of(Feature::destinations).stream()
                .filter(Destination::tab)
                .map(page -> new Subpage(page.labelKey(), page.path(), page.place()))
                .toList();
        WebPlatform platform = new WebPlatform(
                ground.config(), ground.clock(), FeatureTexts.of(features), FrameAssets.of(features), subpages);
        return new WebServer(platform, people.signIn(), routes());
    }

    /// A feature's file named after its folder: `headway/goals/goals.css`.
    static String resource(Feature feature, String ending) {
        String folder = feature.name().replace('.', '/');
        String last = folder.substring(folder.lastIndexOf('/') + 1);
        return "headway/" + folder + "/" + last + ending;
    }

    @Override
    public void close() {
        housekeeping.close();
        ground.close();
    }
}
