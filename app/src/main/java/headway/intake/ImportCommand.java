package headway.intake;

import headway.engine.intake.JsonResumeWriter;
import headway.kernel.Problem;
import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.i18n.Texts;
import headway.platform.web.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Imports files from the terminal, also beside a running server.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings in a JSON Resume file, a LinkedIn export or an export of Headway.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:nothing in the files can be imported",
            "2:some files or rows have problems; the rest was imported"
        },
        footer = "%nImporting the same file again adds nothing. See what would happen with --dry-run.")
public final class ImportCommand implements Callable<Integer> {
    private static final int NOTHING_USABLE = 1;
    private static final int SOME_PROBLEMS = 2;

    private final Opener<Imports> opener;
    private final List<Problem> problems = new ArrayList<>();

    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What you have: .json, .zip or .csv.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print JSON; with --dry-run what was read, as JSON Resume.")
    private boolean json;

    public ImportCommand(Opener<Imports> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException {
        try (Opened<Imports> record = opener.open(context)) {
            problems.clear();
            List<ReadFile> read = read(record);
            ImportPlan plan = record.service().plan(record.owner(), read, record.today());
            problems.addAll(plan.problems());
            boolean useful = plan.isUseful();
            if (dryRun && json) {
                read.forEach(file -> out().print(JsonResumeWriter.write(file.draft())));
            } else if (dryRun) {
                new ImportSummary(out(), record.texts()).plan(plan);
            } else if (plan.isUseful()) {
                useful = apply(record, read, plan);
            }
            out().flush();
            complain(record.texts());
            return !useful ? NOTHING_USABLE : problems.isEmpty() ? 0 : SOME_PROBLEMS;
        }
    }

    private List<ReadFile> read(Opened<Imports> record) throws IOException {
        List<ReadFile> read = new ArrayList<>();
        try (ProgressLine progress = ProgressLine.on(err())) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (Files.isRegularFile(file) && Files.isReadable(file)) {
                    progress.file(record.texts().get("import.reading", name));
                    read.add(record.service().read(name, file, progress));
                } else {
                    problems.add(Problem.at(file.toString(), "import.unreadable"));
                }
            }
        }
        return read;
    }

    /// Whether anything of it could be imported, or was there already.
    private boolean apply(Opened<Imports> record, List<ReadFile> read, ImportPlan plan) throws IOException {
        Applied applied = record.service().apply(record.owner(), read, record.today(), PlanItem::isProposed);
        problems.addAll(applied.problems());
        if (json) {
            out().println(new String(Json.write(AppliedJson.of(applied)), StandardCharsets.UTF_8));
        } else {
            new ImportSummary(out(), record.texts()).applied(applied, plan);
        }
        return !plan.items().isEmpty() || applied.own().isPresent();
    }

    /// `Positions.csv:4: sentence`, one a line.
    private void complain(Texts texts) {
        problems.forEach(problem ->
                err().println((problem.place().isEmpty() ? "" : problem.place() + ": ") + texts.problem(problem)));
        err().flush();
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
