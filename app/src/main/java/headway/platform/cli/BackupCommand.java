package headway.platform.cli;

import headway.platform.db.Backups;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Takes a backup of the record, also while a server runs on it.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies the record into its folder \"backups\" and verifies the copy; a running server is not"
                + " disturbed. The newest " + Backups.KEPT + " backups are kept. Attached files are not copied:"
                + " they never change.")
public final class BackupCommand implements Callable<Integer> {
    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    private final Clock clock;

    public BackupCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec);
        if (context.database != null) {
            return terminal.refuse("A PostgreSQL database is backed up with its own tools: pg_dump.");
        }
        if (!java.nio.file.Files.exists(context.directory().database())) {
            return terminal.refuse(
                    "There is no record in " + context.directory().root() + ".");
        }
        terminal.say(new Backups(context.directory(), clock).take().toString());
        return 0;
    }
}
