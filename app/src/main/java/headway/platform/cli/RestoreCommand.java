package headway.platform.cli;

import headway.platform.config.ServerLock;
import headway.platform.db.Backups;
import headway.platform.db.Databases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists backups, or puts one in the place of the record.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Without FILE lists the backups there are, newest first. With FILE puts that backup in the"
                + " place of the record; what is there now is backed up before. Stop the server first.")
public final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Name of a backup, or the path of one.")
    private @Nullable Path file;

    private final Clock clock;

    public RestoreCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec);
        if (context.database != null) {
            return terminal.refuse("A PostgreSQL database is restored with its own tools: pg_restore.");
        }
        Backups backups = new Backups(context.directory(), clock);
        return file == null ? list(terminal, backups.list()) : restore(terminal, backups, file);
    }

    private int list(Terminal terminal, List<Path> backups) {
        if (backups.isEmpty()) {
            return terminal.refuse(
                    "There are no backups in " + context.directory().backups() + ".");
        }
        backups.forEach(backup -> terminal.say(backup.getFileName().toString()));
        return 0;
    }

    private int restore(Terminal terminal, Backups backups, Path named) {
        Databases.makeFolder(context.directory());
        Optional<ServerLock> stopped = ServerLock.take(context.directory());
        if (stopped.isEmpty()) {
            return terminal.refuse("Headway is running on this record"
                    + ServerLock.address(context.directory())
                            .map(address -> " at " + address)
                            .orElse("") + ". Stop it, then restore again.");
        }
        try (ServerLock _ = stopped.get()) {
            Path inFolder = context.directory().backups().resolve(named);
            Optional<Path> before = backups.restore(Files.exists(inFolder) ? inFolder : named.toAbsolutePath());
            terminal.say("Restored " + named.getFileName() + ".");
            before.ifPresent(path -> terminal.say("What was there before is in " + path + "."));
            return 0;
        }
    }
}
