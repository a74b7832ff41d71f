package headway;

import headway.accounts.Account;
import headway.demo.HeadwayCast;
import headway.platform.cli.CommandContext;
import headway.platform.cli.Terminal;
import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import headway.platform.config.ServerLock;
import headway.platform.db.Databases;
import headway.platform.files.TemporaryFolder;
import headway.platform.web.WebServer;
import io.javalin.util.JavalinBindException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Starts the server and prints the address to open.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Starts Headway and prints one address to open. The same as no command at all.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "Port; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
    private int port = Config.DEFAULT_PORT;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "Address to listen on. Beyond this machine only once every account has a password.")
    private String listen = "127.0.0.1";

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address people use when a reverse proxy stands in front, with its path prefix.")
    private @Nullable URI baseUrl;

    @Option(names = "--demo", description = "Shows the record of an invented person; nothing of it is kept.")
    private boolean demo;

    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public Integer call() throws InterruptedException {
        try {
            if (!demo) {
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
        Config config = new Config(data, database, listen, port, Optional.ofNullable(baseUrl));
        Databases.makeFolder(data);
        Optional<ServerLock> lock = ServerLock.take(data);
        if (lock.isEmpty()) {
            return refuse(runningAlready(data));
        }
        try (ServerLock held = lock.get();
                App app = App.forServer(config, Clock.systemUTC())) {
            Account first = app.accounts().first();
            if (!config.loopbackOnly() && !app.accounts().all().stream().allMatch(Account::hasPassword)) {
                return refuse("To listen on " + listen + " every account needs a password first:"
                        + " `headway account password \"" + first.name() + "\"`.");
            }
            if (demo) {
                app.accounts().change(first.id(), HeadwayCast.AMARA.name(), first.preferences());
                app.demo().fillWithAmara(first.id());
            }
            String wanted = context.account;
            Optional<Account> greeted =
                    wanted == null ? Optional.of(first) : app.accounts().byName(wanted);
            return greeted.isEmpty()
                    ? refuse("Nobody here is called " + wanted + ". `headway account list` shows who is.")
                    : serve(config, app, held, greeted.get());
        }
    }

    private int serve(Config config, App app, ServerLock held, Account first) throws InterruptedException {
        WebServer server = app.server();
        int bound;
        try {
            bound = server.start();
        } catch (JavalinBindException e) {
            return refuse(listen + ":" + port + " cannot be listened on (" + e.getMessage()
                    + "). Another program may have it: try --port 0, which takes a free one.");
        }
        String address = address(config, bound);
        held.announce(address);
        CountDownLatch asked = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            asked.countDown();
            awaitEnd();
        }));
        PrintWriter out = Terminal.of(spec).out();
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
        return Terminal.of(spec).refuse(sentence);
    }

    private static String runningAlready(DataDirectory data) {
        return "Headway already runs on the record in " + data.root()
                + ServerLock.address(data).map(address -> " at " + address).orElse("")
                + ". `headway open` prints an address to open; --data DIR uses another record.";
    }

    private static String address(Config config, int port) {
        return config.baseUrl()
                .map(url -> url.toString().replaceAll("/$", ""))
                .orElseGet(() -> "http://" + (config.loopbackOnly() ? "127.0.0.1" : config.listen()) + ":" + port);
    }
}
