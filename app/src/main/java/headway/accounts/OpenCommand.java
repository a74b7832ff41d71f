package headway.accounts;

import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.cli.Terminal;
import headway.platform.config.ServerLock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints a fresh start address of the running server.
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = "Prints a fresh address of the running Headway. It opens once, within 24 hours.")
public final class OpenCommand implements Callable<Integer> {
    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    private final Opener<Accounts> opener;

    public OpenCommand(Opener<Accounts> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec);
        Optional<String> address = ServerLock.address(context.directory());
        if (address.isEmpty()) {
            return terminal.refuse("No Headway is running on this record. Start it with `headway`.");
        }
        try (Opened<Accounts> opened = opener.open(context)) {
            terminal.say(address.get() + "/start?token=" + opened.service().launchToken(opened.owner()));
            return 0;
        }
    }
}
