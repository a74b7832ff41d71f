package headway.platform.cli;

import headway.platform.config.DataDirectory;
import headway.platform.config.ServerLock;
import headway.platform.db.DatabaseProblem;
import headway.platform.db.Diagnosis;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Preferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Says what helps to find a mistake: versions, sizes, counts, whether the database is whole. Nothing that
/// a person wrote, no names, no words.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks the record and prints what helps to find a mistake: versions, sizes, counts. Nothing"
                + " that you wrote is in it.")
public final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    private final Formats formats = new Formats(Preferences.standard());

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec);
        line(terminal, "Headway", Version.text());
        line(terminal, "Java", System.getProperty("java.vm.version"));
        line(
                terminal,
                "System",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors");
        DataDirectory data = context.directory();
        boolean there = context.database != null || Files.exists(data.database());
        if (!there) {
            line(terminal, "Record", "none yet in " + data.root());
            return 0;
        }
        sizes(terminal, data);
        line(terminal, "Server", ServerLock.isHeld(data) ? "running" : "not running");
        return database(terminal);
    }

    private void sizes(Terminal terminal, DataDirectory data) {
        line(terminal, "Folder", data.root().toString());
        try {
            line(
                    terminal,
                    "Free disk",
                    formats.bytes(Files.getFileStore(data.root()).getUsableSpace()));
            if (Files.exists(data.database())) {
                line(terminal, "Record file", formats.bytes(Files.size(data.database())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line(terminal, "Attached files", size(Diagnosis.Size.of(data.files())));
        line(terminal, "Backups", size(Diagnosis.Size.of(data.backups())));
    }

    private String size(Diagnosis.Size size) {
        return formats.number(size.files()) + ", " + formats.bytes(size.bytes());
    }

    private int database(Terminal terminal) {
        try {
            Diagnosis found = Diagnosis.of(context.config());
            line(terminal, "Database", found.engine());
            line(terminal, "Schema", found.schema() + " (this program knows " + found.known() + ")");
            found.tables().forEach(table -> line(terminal, "  " + table.name(), formats.number(table.rows())));
            found.complaints().forEach(complaint -> line(terminal, "DAMAGED", complaint));
            line(terminal, "Integrity", found.complaints().isEmpty() ? "ok" : "damaged; see `headway restore`");
            return found.complaints().isEmpty() ? 0 : 1;
        } catch (DatabaseProblem problem) {
            line(terminal, "Integrity", "not checked");
            return terminal.refuse(String.valueOf(problem.getMessage()));
        }
    }

    private static void line(Terminal terminal, String label, String value) {
        terminal.say(String.format("%-26s %s", label, value));
    }
}
