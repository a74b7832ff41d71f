package headway.archive;

import headway.engine.intake.IntakeReader;
import headway.engine.intake.Progress;
import headway.engine.intake.SourceKind;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.cli.CommandContext;
import headway.platform.cli.CommandProblem;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.i18n.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings an export of Headway back from the terminal.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings back what `headway export` wrote. Nothing that is here already is changed.")
public final class ImportCommand implements Callable<Integer> {
    private final Opener<Archives> opener;

    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The ZIP.")
    private Path file = Path.of("headway.zip");

    public ImportCommand(Opener<Archives> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        try (SeekableByteChannel channel = Files.newByteChannel(file);
                Opened<Archives> record = opener.open(context)) {
            if (IntakeReader.recognise(file).kind() != SourceKind.HEADWAY_EXPORT) {
                return refuse(record.texts(), List.of(Problem.general("archive.no-manifest")));
            }
            return switch (record.service().restore(record.owner(), channel, progress())) {
                case Result.Ok<Restored>(Restored restored) -> say(record.texts(), restored);
                case Result.Invalid<Restored>(List<Problem> problems) -> refuse(record.texts(), problems);
            };
        } catch (IOException e) {
            throw new CommandProblem("The file " + file + " cannot be read (" + e.getMessage() + ").");
        }
    }

    /// One line that is written over as it goes on; nothing where nobody watches.
    private Progress progress() {
        if (System.console() == null || !System.console().isTerminal()) {
            return Progress.NONE;
        }
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        return (done, total, what) -> {
            long percent = total == 0 ? 0 : 100 * done / total;
            err.printf("\r%3d %%  %-40.40s", percent, what);
            err.flush();
            return true;
        };
    }

    private int say(Texts texts, Restored restored) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(
                texts.count("archive.added", restored.added()) + " " + texts.count("archive.files", restored.files()));
        if (restored.same() > 0) {
            out.println(texts.count("archive.same", restored.same()));
        }
        if (restored.kept() > 0) {
            out.println(texts.count("archive.kept", restored.kept()));
        }
        if (restored.missing() > 0) {
            out.println(texts.count("archive.missing", restored.missing()));
        }
        return 0;
    }

    private int refuse(Texts texts, List<Problem> problems) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        err.println("headway: " + texts.get("archive.refused"));
        problems.forEach(problem ->
                err.println("  " + (problem.place().isEmpty() ? "" : problem.place() + ": ") + texts.problem(problem)));
        return 1;
    }
}
