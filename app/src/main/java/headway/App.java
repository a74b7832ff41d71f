package headway;

import headway.accomplishments.Accomplishments;
import headway.accomplishments.Attachments;
import headway.accounts.Accounts;
import headway.accounts.Erasure;
import headway.archive.Archives;
import headway.archive.JsonResumeExport;
import headway.brag.Brags;
import headway.commitments.Commitments;
import headway.demo.DemoRecord;
import headway.goals.Goals;
import headway.home.HomeFeature;
import headway.intake.Imports;
import headway.links.Links;
import headway.packet.PacketCommand;
import headway.people.Circle;
import headway.people.People;
import headway.platform.changes.Changes;
import headway.platform.changes.ChangesFeature;
import headway.platform.config.Config;
import headway.platform.feature.Feature;
import headway.platform.feature.Kind;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Trigger;
import headway.platform.feature.Undoable;
import headway.platform.web.Route;
import headway.platform.web.Routes;
import headway.platform.web.Subpage;
import headway.platform.web.WebPlatform;
import headway.platform.web.WebServer;
import headway.positions.WorkHistory;
import headway.profile.Profiles;
import headway.show.Doors;
import headway.strengths.Strengths;
import headway.today.Today;
import headway.trash.Trash;
import headway.trash.TrashFeature;
import headway.values.Values;
import headway.vision.Stages;
import headway.vision.Visions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The composition root: makes the [Ground], lists the [Parts] that stand on it, and puts together what
/// their features give. What one feature is made of is in its parts (docs/adr/composition.md).
public final class App implements AutoCloseable {
    /// Two cores are kept busy by four readers; more only cost memory.
    private static final int SERVER_READERS = 4;

    private final Ground ground;
    private final AccountParts people;
    private final ChainParts chain;
    private final PeopleParts network;
    private final EvidenceParts evidence;
    private final DirectionParts direction;
    private final FeedbackParts feedback;
    private final DocumentParts documents;
    private final ShowParts show;
    private final IntakeParts intake;
    private final MovesParts moves;
    private final TodayParts today;
    private final List<Parts> parts;
    private final List<Feature> features;
    private final Housekeeping housekeeping;

    private App(Config config, Clock clock, int readers) {
        this.ground = Ground.open(config, clock, readers, this::tables);
        this.people = new AccountParts(ground, this::tables);
        this.chain = new ChainParts(ground, this::kinds);
        this.network = new PeopleParts(ground);
        this.evidence = new EvidenceParts(ground);
        this.documents = new DocumentParts(ground, people.accounts(), chain.links(), evidence, this::archived);
        this.feedback = new FeedbackParts(ground, people.accounts(), network.people(), evidence.profiles());
        this.direction = new DirectionParts(ground, chain.links(), evidence, documents::nameOf);
        this.show = new ShowParts(
                ground, chain.links(), network, evidence, direction, feedback, documents::nameOf, this::kinds);
        this.intake = new IntakeParts(ground, evidence, documents.archives());
        this.moves = new MovesParts(ground, chain.links(), evidence, documents::nameOf);
        this.today = new TodayParts(ground, this::triggers, direction.stages());
        this.parts =
                List.of(people, chain, direction, network, evidence, feedback, show, documents, intake, moves, today);
        this.features = allFeatures();
        this.housekeeping = new Housekeeping(of(Feature::daily));
    }

    /// Those of the parts, between the ones that see all others: home comes first, the trash last.
    private List<Feature> allFeatures() {
        List<Feature> all = new ArrayList<>(List.of(new ChangesFeature(ground.changes(), this::undoables)));
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
        return new App(config, clock, SERVER_READERS);
    }

    /// For one command: one reader.
    public static App forCommand(Config config, Clock clock) {
        return new App(config, clock, 1);
    }

    private <T> List<T> of(Function<Feature, List<T>> given) {
        return features.stream()
                .flatMap(feature -> given.apply(feature).stream())
                .toList();
    }

    public List<Undoable> undoables() {
        return of(Feature::undoables);
    }

    private List<Kind> kinds() {
        return of(Feature::kinds);
    }

    private List<Trigger> triggers() {
        return of(Feature::triggers);
    }

    private List<RecordTable> tables() {
        return of(Feature::tables);
    }

    private Archives.Contents archived() {
        return new Archives.Contents(tables(), undoables(), of(Feature::readables));
    }

    public Ground ground() {
        return ground;
    }

    public Changes changes() {
        return ground.changes();
    }

    public Accounts accounts() {
        return people.accounts();
    }

    public Erasure erasure() {
        return people.erasure();
    }

    public Links links() {
        return chain.links();
    }

    public People people() {
        return network.people();
    }

    public Circle circle() {
        return network.circle();
    }

    public Commitments commitments() {
        return network.commitments();
    }

    public WorkHistory workHistory() {
        return evidence.workHistory();
    }

    public Profiles profiles() {
        return evidence.profiles();
    }

    public Accomplishments accomplishments() {
        return evidence.accomplishments();
    }

    public Attachments attachments() {
        return evidence.attachments();
    }

    public Goals goals() {
        return direction.goals();
    }

    public Values values() {
        return direction.values();
    }

    public Visions visions() {
        return direction.visions();
    }

    public Stages stages() {
        return direction.stages();
    }

    public Strengths strengths() {
        return direction.strengths();
    }

    /// Feedback, requests for it, setbacks, perception.
    public FeedbackParts feedback() {
        return feedback;
    }

    public Brags brags() {
        return documents.brags();
    }

    public Doors show() {
        return show.doors();
    }

    PacketCommand.Desk packetDesk() {
        return show.desk();
    }

    public Today today() {
        return today.today();
    }

    public Archives archives() {
        return documents.archives();
    }

    public JsonResumeExport resumes() {
        return documents.resumes();
    }

    public Imports imports() {
        return intake.imports();
    }

    public MoveDoors moves() {
        return moves.doors();
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
        List<Subpage> subpages = of(Feature::destinations).stream()
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
