package headway;

import headway.accomplishments.AccomplishmentTrash;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.AccomplishmentsFeature;
import headway.accomplishments.Attachments;
import headway.accomplishments.PositionChoices;
import headway.accounts.Accounts;
import headway.accounts.AccountsFeature;
import headway.accounts.Erasure;
import headway.accounts.SignIn;
import headway.archive.ArchiveFeature;
import headway.archive.Archives;
import headway.archive.JsonResumeExport;
import headway.brag.BragFeature;
import headway.brag.Brags;
import headway.demo.DemoRecord;
import headway.engine.near.NearAnalyzer;
import headway.home.HomeFeature;
import headway.intake.Imports;
import headway.intake.IntakeFeature;
import headway.kernel.Ids;
import headway.kernel.OwnerId;
import headway.platform.changes.Changes;
import headway.platform.changes.ChangesFeature;
import headway.platform.config.Config;
import headway.platform.db.Backups;
import headway.platform.db.Database;
import headway.platform.db.Databases;
import headway.platform.feature.Feature;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Undoable;
import headway.platform.files.FileTurns;
import headway.platform.files.FileVault;
import headway.platform.i18n.Texts;
import headway.platform.records.RecordKeeping;
import headway.platform.search.SearchIndex;
import headway.platform.web.Route;
import headway.platform.web.Routes;
import headway.platform.web.Subpage;
import headway.platform.web.WebPlatform;
import headway.platform.web.WebServer;
import headway.positions.PositionsFeature;
import headway.positions.WorkHistory;
import headway.profile.ProfileFeature;
import headway.profile.Profiles;
import headway.trash.Trash;
import headway.trash.TrashFeature;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The composition root: every part is made here, by its constructor, and every feature is listed once.
public final class App implements AutoCloseable {
    private final Config config;
    private final Clock clock;
    private final Database database;
    private final Accounts accounts;
    private final Accomplishments accomplishments;
    private final Attachments attachments;
    private final Changes changes;
    private final Erasure erasure;
    private final WorkHistory workHistory;
    private final Profiles profiles;
    private final Brags brags;
    private final Archives archives;
    private final JsonResumeExport resumes;
    private final Imports imports;
    private final SignIn signIn;
    private final Housekeeping housekeeping;
    private final List<Feature> features;

    private App(Config config, Clock clock, int readers) {
        this.config = config;
        this.clock = clock;
        this.database = Databases.open(config, clock, readers);
        Ids ids = new Ids(clock);
        SearchIndex search = new SearchIndex(database.dialect());
        FileTurns files = new FileTurns(database, new FileVault(config.data()), this::tables);
        this.accounts = new Accounts(database, ids, clock);
        this.signIn = new SignIn(accounts);
        this.changes = new Changes(database, ids, clock);
        this.erasure = new Erasure(accounts, database, files, new Backups(config.data(), clock), clock, this::tables);
        this.accomplishments = new Accomplishments(database, search, changes, () -> Near.SHARED, ids, clock);
        this.attachments = new Attachments(database, accomplishments, files, changes, ids, clock);
        RecordKeeping keeping = new RecordKeeping(database, search, changes, ids, clock);
        this.workHistory = new WorkHistory(keeping);
        this.profiles = new Profiles(keeping);
        PositionChoices positions = PositionBridge.choices(workHistory);
        this.archives = new Archives(database, files, accounts, this::archived, clock);
        this.resumes = new JsonResumeExport(profiles, workHistory, accomplishments);
        this.brags = new Brags(accomplishments, positions, this::nameOf, clock);
        this.imports = IntakeFeature.imports(
                workHistory, profiles, accomplishments, keeping, Optional.of(OwnExportBridge.to(archives)));
        List<Feature> parts = new ArrayList<>(List.of(
                new ChangesFeature(changes, this::undoables),
                new AccountsFeature(accounts, signIn, erasure, config, clock),
                new AccomplishmentsFeature(
                        accomplishments,
                        attachments,
                        new AccomplishmentTrash(database, accomplishments, search, changes, files),
                        positions),
                new PositionsFeature(workHistory, PositionBridge.achieved(accomplishments)),
                new ProfileFeature(profiles),
                new BragFeature(brags),
                new IntakeFeature(imports, keeping, config.data()),
                new ArchiveFeature(archives, resumes)));
        Trash trash = new Trash(
                parts.stream().flatMap(feature -> feature.trash().stream()).toList(), database, clock);
        parts.add(new TrashFeature(trash));
        this.housekeeping = new Housekeeping(trash, changes, accounts, erasure);
        this.features = Stream.concat(
                        Stream.of(new HomeFeature(database, search, accomplishments, clock, parts)), parts.stream())
                .toList();
    }

    /// What a person is called on documents: as in their profile, otherwise as they sign in.
    private String nameOf(OwnerId owner) {
        return profiles.profile(owner)
                .map(kept -> kept.facts().name())
                .filter(name -> !name.isBlank())
                .orElseGet(() -> accounts.get(owner).name());
    }

    /// Loaded when the first text is analysed: start and most pages do without it.
    private static final class Near {
        static final NearAnalyzer SHARED = NearAnalyzer.create();
    }

    public List<Undoable> undoables() {
        return features.stream()
                .flatMap(feature -> feature.undoables().stream())
                .toList();
    }

    private List<RecordTable> tables() {
        return features.stream().flatMap(feature -> feature.tables().stream()).toList();
    }

    private Archives.Contents archived() {
        return new Archives.Contents(
                tables(),
                undoables(),
                features.stream()
                        .flatMap(feature -> feature.readables().stream())
                        .toList());
    }

    /// For a server: several readers.
    public static App forServer(Config config, Clock clock) {
        return new App(config, clock, SERVER_READERS);
    }

    /// For one command: one reader.
    public static App forCommand(Config config, Clock clock) {
        return new App(config, clock, 1);
    }

    /// Two cores are kept busy by four readers; more only cost memory.
    private static final int SERVER_READERS = 4;

    public Accounts accounts() {
        return accounts;
    }

    public Erasure erasure() {
        return erasure;
    }

    public Accomplishments accomplishments() {
        return accomplishments;
    }

    /// Fills a record with an invented person.
    public DemoRecord demo() {
        return new DemoRecord(accomplishments, attachments, workHistory, profiles);
    }

    public Attachments attachments() {
        return attachments;
    }

    public Changes changes() {
        return changes;
    }

    public WorkHistory workHistory() {
        return workHistory;
    }

    public Profiles profiles() {
        return profiles;
    }

    public Brags brags() {
        return brags;
    }

    public JsonResumeExport resumes() {
        return resumes;
    }

    public Archives archives() {
        return archives;
    }

    public Imports imports() {
        return imports;
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
        WebPlatform platform =
                new WebPlatform(config, clock, texts(features), FrameAssets.of(features), subpages(features));
        return new WebServer(platform, signIn, routes());
    }

    static Texts texts(List<Feature> features) {
        List<String> files = new ArrayList<>(List.of(
                "headway/platform/web/platform.properties",
                "headway/platform/records/records.properties",
                "headway/engine/near/near.properties",
                "headway/engine/intake/intake.properties"));
        features.forEach(feature -> files.add(resource(feature, ".properties")));
        return Texts.load(files);
    }

    private static List<Subpage> subpages(List<Feature> features) {
        return features.stream()
                .flatMap(feature -> feature.destinations().stream())
                .map(page -> new Subpage(page.labelKey(), page.path(), page.place()))
                .toList();
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
        database.close();
    }
}
