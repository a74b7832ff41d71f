package headway.brag;

import headway.accomplishments.Confidentiality;
import headway.documents.DocumentFormat;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.cli.CommandContext;
import headway.platform.cli.CommandProblem;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.cli.Terminal;
import headway.platform.web.FormData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes a brag document from the terminal.
@Command(
        name = "brag",
        mixinStandardHelpOptions = true,
        description = "Writes what you achieved in a period, to hand to your manager. Without -o it prints Markdown.",
        footer = "%nExample: headway brag --from 2025-07 --to 2025-12 --by theme -o half-year.pdf")
public final class BragCommand implements Callable<Integer> {
    private final Opener<Brags> opener;

    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "First day, month or year: 2025-07-01, 2025-07, 2025. Default: twelve months ago.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DAY", description = "Last day, month or year. Default: today.")
    private String to = "";

    @Option(
            names = "--by",
            paramLabel = "ORDER",
            description = "Sections: month, theme, position or goal. Default: month.")
    private String by = "";

    @Option(names = "--internal", description = "Also what may only be shown inside your employer.")
    private boolean internal;

    @Option(names = "--confidential", description = "Also what you marked for your own eyes only. Take care.")
    private boolean confidential;

    @Option(names = "--details", description = "With the details of each.")
    private boolean details;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; its ending decides: .pdf, .docx, .html or .md.")
    private @Nullable Path output;

    public BragCommand(Opener<Brags> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        try (Opened<Brags> record = opener.open(context)) {
            return switch (BragForm.check(typed(), record.today())) {
                case Result.Invalid<BragRequest>(List<Problem> problems) -> {
                    Terminal.of(spec).refuse(record.texts(), problems);
                    yield 2;
                }
                case Result.Ok<BragRequest>(BragRequest request) -> write(record, request);
            };
        }
    }

    private FormData typed() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("from", from);
        fields.put("to", to);
        fields.put("by", by);
        fields.put("internal", internal ? "yes" : "");
        fields.put("confidential", confidential ? "yes" : "");
        fields.put("details", details ? "yes" : "");
        return FormData.of(fields);
    }

    private int write(Opened<Brags> record, BragRequest request) {
        Path file = output;
        DocumentFormat format = file == null
                ? DocumentFormat.MARKDOWN
                : DocumentFormat.ofFile(String.valueOf(file.getFileName()))
                        .orElseThrow(() ->
                                new CommandProblem("The ending of " + file + " should be .pdf, .docx, .html or .md."));
        Brag brag = record.service().of(record.owner(), request);
        if (brag.count() == 0) {
            throw new CommandProblem(record.texts().get("brag.empty-command"));
        }
        int secret = brag.count(Confidentiality.CONFIDENTIAL);
        if (secret > 0) {
            Terminal.of(spec).refuse(record.texts().count("brag.confidential-warning", secret));
        }
        byte[] bytes = new BragDocument(record.service(), record.texts(), record.formats())
                .file(brag, format)
                .bytes();
        if (file == null) {
            PrintWriter out = Terminal.of(spec).out();
            out.print(new String(bytes, StandardCharsets.UTF_8));
            out.flush();
            return 0;
        }
        save(file, bytes);
        return Terminal.of(spec).say(record.texts().count("brag.written", brag.count(), file));
    }

    private static void save(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new CommandProblem("The document could not be written to " + file + " (" + e.getMessage()
                    + "). Check that the folder exists and has room.");
        }
    }
}
