package headway.archive;

import headway.platform.cli.CommandContext;
import headway.platform.cli.CommandProblem;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the whole record into one file.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes everything you keep into one ZIP: JSON, Markdown, attached files, and a description."
                + " `headway import` reads it back. Or, for resume tools, a resume.json.",
        footer = "%nExample: headway export -o headway.zip")
public final class ExportCommand implements Callable<Integer> {
    private final Opener<Archives> opener;
    private final Opener<JsonResumeExport> resumes;

    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where to write it; an older file there is replaced once the new one is complete.")
    private Path output = Path.of("headway.zip");

    @Option(
            names = "--json-resume",
            description =
                    "Writes profile, work history and open accomplishments as JSON Resume instead, the format that"
                            + " resume tools share.")
    private boolean jsonResume;

    public ExportCommand(Opener<Archives> opener, Opener<JsonResumeExport> resumes) {
        this.opener = opener;
        this.resumes = resumes;
    }

    @Override
    public Integer call() {
        Path target = output.toAbsolutePath();
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        try {
            return jsonResume ? resume(target, unfinished) : everything(target, unfinished);
        } catch (IOException e) {
            throw new CommandProblem("The export could not be written to " + output + " (" + e.getMessage()
                    + "). Check that the folder exists and has room.");
        } finally {
            removeUnfinished(unfinished);
        }
    }

    private int everything(Path target, Path unfinished) throws IOException {
        try (Opened<Archives> record = opener.open(context)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                record.service().export(record.owner(), out);
            }
            return written(record, target, unfinished);
        }
    }

    private int resume(Path target, Path unfinished) throws IOException {
        try (Opened<JsonResumeExport> record = resumes.open(context)) {
            Files.writeString(unfinished, record.service().of(record.owner()));
            return written(record, target, unfinished);
        }
    }

    private int written(Opened<?> record, Path target, Path unfinished) throws IOException {
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        String key = jsonResume ? "archive.resume-written" : "archive.written";
        String size = record.formats().bytes(Files.size(target));
        Objects.requireNonNull(spec)
                .commandLine()
                .getOut()
                .println(record.texts().get(key, output, size));
        return 0;
    }

    private static void removeUnfinished(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new CommandProblem("The unfinished file " + unfinished + " could not be removed; delete it.");
        }
    }
}
