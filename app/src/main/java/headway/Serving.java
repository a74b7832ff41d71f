package headway;

import headway.accounts.Account;
import headway.demo.HeadwayCast;
import headway.platform.cli.CommandContext;
import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import headway.platform.config.Logging;
import headway.platform.config.ServerLock;
import headway.platform.db.Databases;
import headway.platform.files.TemporaryFolder;
import headway.platform.web.WebServer;
import io.javalin.util.JavalinBindException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// One run of the server, as it was asked for.
final class Serving {
    private final CommandContext context;
    private final ServeOptions options;
    private final PrintWriter out;
    private final PrintWriter err;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    Serving(CommandContext context, ServeOptions options, PrintWriter out, PrintWriter err) {
        this.context = context;
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /// Asks it to end.
    void stop() {
        asked.countDown();
    }

    /// Serves until it is asked to end, by [#stop] or by the machine.
    ///
    /// @return the exit status
    int run() throws InterruptedException {
        Logging.quiet();
        try {
            if (!options.demo()) {
                return guarded(context.directory(), Optional.ofNullable(context.database));
            }
            try (TemporaryFolder folder = TemporaryFolder.make("headway-demo")) {
                return guarded(new DataDirectory(folder.path()), Optional.empty());
            }
        } finally {
            ended.countDown();
        }
    }

    /// Serves a record unless another server does.
    private int guarded(DataDirectory data, Optional<String> database) throws InterruptedException {
        Config config = new Config(data, database, options.listen(), options.port(), options.baseUrl());
        Databases.makeFolder(data);
        Optional<ServerLock> lock = ServerLock.take(data);
        if (lock.isEmpty()) {
            return refuse(runningAlready(data));
        }
        try (ServerLock held = lock.get();
                App app = App.forServer(config, clock())) {
            Account first = app.accounts().first();
            if (!config.loopbackOnly() && !app.accounts().all().stream().allMatch(Account::hasPassword)) {
                return refuse("To listen on " + options.listen() + " every account needs a password first:"
                        + " `headway account password \"" + first.name() + "\"`.");
            }
            if (options.demo()) {
                HeadwayCast.Person shown = HeadwayCast.named(Optional.ofNullable(context.account));
                app.accounts().change(first.id(), shown.name(), first.preferences());
                app.demo().fillWhole(first.id(), shown);
            }
            String wanted = context.account;
            Optional<Account> greeted =
                    wanted == null ? Optional.of(first) : app.accounts().byName(wanted);
            return greeted.isEmpty()
                    ? refuse("Nobody here is called " + wanted + ". `headway account list` shows who is.")
                    : serve(config, app, held, greeted.get());
        }
    }

    /// The demo plays on the day up to which its people have lived, at the present time of day.
    private Clock clock() {
        Clock usual = Clock.systemUTC();
        long days = ChronoUnit.DAYS.between(LocalDate.now(usual), HeadwayCast.DAY);
        return options.demo() ? Clock.offset(usual, Duration.ofDays(days)) : usual;
    }

    private int serve(Config config, App app, ServerLock held, Account first) throws InterruptedException {
        WebServer server = app.server();
        int bound;
        try {
            bound = server.start();
        } catch (JavalinBindException e) {
            return refuse(options.listen() + ":" + options.port() + " cannot be listened on (" + e.getMessage()
                    + "). Another program may have it: try --port 0, which takes a free one.");
        }
        String address = address(config, bound);
        held.announce(address);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            stop();
            awaitEnd();
        }));
        if (options.demo()) {
            out.println("The demo plays on 2 March 2026; nothing of it is kept.");
        }
        out.println("Headway is ready. Open this address (it works once; `headway open` prints a new one):");
        out.println("  " + address + "/start?token=" + app.accounts().launchToken(first.id()));
        out.flush();
        asked.await();
        server.close();
        return 0;
    }

    /// Keeps the machine from ending before everything is closed.
    private void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int refuse(String sentence) {
        CommandContext.complain(err, List.of(sentence));
        return 1;
    }

    private static String runningAlready(DataDirectory data) {
        return "Headway already runs on the record in " + data.root()
                + ServerLock.address(data).map(address -> " at " + address).orElse("")
                + ". `headway open` prints an address to open; --data DIR uses another record.";
    }

    private static String address(Config config, int port) {
        return config.baseUrl()
                .map(url -> url.toString().replaceAll("/$", ""))
                .orElseGet(
                        () -> "http://" + (config.loopbackOnly() ? Config.THIS_MACHINE : config.listen()) + ":" + port);
    }
}
