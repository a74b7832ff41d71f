package headway;

import headway.accounts.Account;
import headway.demo.DemoRecord;
import headway.demo.HeadwayCast;
import headway.platform.cli.CommandContext;
import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import headway.platform.files.TemporaryFolder;
import headway.platform.web.WebServer;
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

    @Override
    public Integer call() throws InterruptedException {
        if (!demo) {
            return serve(context.directory(), () -> {});
        }
        TemporaryFolder folder = TemporaryFolder.make("headway-demo");
        return serve(new DataDirectory(folder.path()), folder::close);
    }

    /// @param atEnd runs when the server has stopped
    private int serve(DataDirectory directory, Runnable atEnd) throws InterruptedException {
        PrintWriter out = output(true);
        Config config = new Config(
                directory, Optional.ofNullable(context.database), listen, port, Optional.ofNullable(baseUrl));
        App app = App.forServer(config, Clock.systemUTC());
        Account first = app.accounts().first();
        if (!config.loopbackOnly() && !app.accounts().all().stream().allMatch(Account::hasPassword)) {
            output(false)
                    .println("headway: To listen on " + listen + " every account needs a password first:"
                            + " `headway account password " + first.name() + "`.");
            app.close();
            return 1;
        }
        if (demo) {
            new DemoRecord(app.accomplishments()).fill(first.id(), HeadwayCast.AMARA);
        }
        WebServer server = app.server();
        int bound = server.start();
        out.println("Headway is ready. Open this address (it works once; `headway open` prints a new one):");
        out.println(
                "  " + address(config, bound) + "/start?token=" + app.accounts().launchToken(first.id()));
        out.flush();
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            server.close();
            app.close();
            atEnd.run();
            stopped.countDown();
        }));
        stopped.await();
        return 0;
    }

    private PrintWriter output(boolean normal) {
        CommandSpec present = java.util.Objects.requireNonNull(spec);
        return normal ? present.commandLine().getOut() : present.commandLine().getErr();
    }

    private static String address(Config config, int port) {
        return config.baseUrl()
                .map(url -> url.toString().replaceAll("/$", ""))
                .orElseGet(() -> "http://" + (config.loopbackOnly() ? "127.0.0.1" : config.listen()) + ":" + port);
    }
}
