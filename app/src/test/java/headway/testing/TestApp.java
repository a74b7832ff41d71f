package headway.testing;

import headway.App;
import headway.accounts.Account;
import headway.demo.HeadwayCast;
import headway.kernel.OwnerId;
import headway.platform.config.Config;
import headway.platform.i18n.Preferences;
import headway.platform.web.WebServer;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/// The whole application on a temporary data directory and a free port, with two people signed in:
/// Amara Okafor (the first account) and Jonas Weber.
public final class TestApp implements AutoCloseable {
    /// The password of both.
    public static final String PASSWORD = "correct horse battery";

    private static final Preferences PREFERENCES = new Preferences(
            ZoneOffset.UTC,
            DayOfWeek.MONDAY,
            Preferences.DateStyle.DAY_MONTH,
            Preferences.NumberStyle.COMMA_POINT,
            Preferences.Theme.SYSTEM);

    private final TestDatabase database;
    private final App app;
    private final WebServer server;
    private final int port;
    private final String base;
    private final Account first;
    private final Account second;
    private final TestClient amara;
    private final TestClient jonas;

    private TestApp(TestDatabase database, UnaryOperator<Config> changed) {
        this.database = database;
        Config config = changed.apply(database.config());
        app = App.forServer(config, database.clock());
        String name = HeadwayCast.AMARA.name();
        first = app.accounts()
                .change(app.accounts().first().id(), name, PREFERENCES)
                .orThrow();
        app.accounts().setPassword(first.id(), PASSWORD);
        Account added = app.accounts().add(HeadwayCast.JONAS.name(), PASSWORD).orThrow();
        second = app.accounts().change(added.id(), added.name(), PREFERENCES).orThrow();
        server = app.server();
        port = server.start();
        base = "http://127.0.0.1:" + port + config.basePath();
        amara = visitor().signedInWith(app.accounts().launchToken(first.id()));
        jonas = visitor().signedInWith(app.accounts().launchToken(second.id()));
    }

    /// On a fresh SQLite file.
    public static TestApp start() {
        return start(TestDatabase.sqlite());
    }

    /// On a given database, which is closed with the application.
    public static TestApp start(TestDatabase database) {
        return new TestApp(database, UnaryOperator.identity());
    }

    /// On a given database and another configuration, for example with a base URL.
    public static TestApp start(TestDatabase database, UnaryOperator<Config> changed) {
        return new TestApp(database, changed);
    }

    public App app() {
        return app;
    }

    public TestClock clock() {
        return database.clock();
    }

    public TestDatabase database() {
        return database;
    }

    public int port() {
        return port;
    }

    /// The address without a slash at its end.
    public String base() {
        return base;
    }

    /// Person A, signed in.
    public TestClient amara() {
        return amara;
    }

    /// Person B, signed in.
    public TestClient jonas() {
        return jonas;
    }

    public OwnerId amaraId() {
        return first.id();
    }

    public OwnerId jonasId() {
        return second.id();
    }

    /// Somebody who is not signed in.
    public TestClient visitor() {
        return new TestClient(base);
    }

    @Override
    public void close() {
        server.close();
        app.close();
        database.close();
    }
}
