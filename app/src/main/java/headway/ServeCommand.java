package headway;

import headway.platform.cli.CommandContext;
import headway.platform.config.Config;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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
    private String listen = Config.THIS_MACHINE;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address people use when a reverse proxy stands in front, with its path prefix.")
    private @Nullable URI baseUrl;

    @Option(
            names = "--demo",
            description = "Shows the record of an invented person; nothing of it is kept."
                    + " With --account \"Mei Tanaka\" that of an engineer instead of a nurse.")
    private boolean demo;

    @Override
    public Integer call() throws InterruptedException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        ServeOptions options = new ServeOptions(listen, port, Optional.ofNullable(baseUrl), demo);
        return new Serving(context, options, command.getOut(), command.getErr()).run();
    }
}
