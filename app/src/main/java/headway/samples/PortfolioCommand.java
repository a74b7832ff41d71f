package headway.samples;

import headway.documents.DocumentFormat;
import headway.platform.cli.CommandContext;
import headway.platform.cli.CommandProblem;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.cli.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the portfolio from the terminal.
@Command(
        name = "portfolio",
        mixinStandardHelpOptions = true,
        description = "Writes your portfolio: the best work you chose for it. Without -o it prints Markdown.",
        footer = "%nExample: headway portfolio -o portfolio.html")
public final class PortfolioCommand implements Callable<Integer> {
    private final Opener<Portfolios> opener;

    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; its ending decides: .html (with pictures), .pdf, .docx or .md.")
    private @Nullable Path output;

    public PortfolioCommand(Opener<Portfolios> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        try (Opened<Portfolios> record = opener.open(context)) {
            return write(record);
        }
    }

    private int write(Opened<Portfolios> record) {
        Path file = output;
        DocumentFormat format = format(file);
        PortfolioSheet sheet = record.service().sheet(record.owner());
        if (sheet.items().isEmpty()) {
            throw new CommandProblem(record.texts().get("portfolio.empty-command"));
        }
        for (LeftOut each : sheet.leftOut()) {
            Terminal.of(spec)
                    .refuse(record.texts().get("portfolio.left-out", each.what())
                            + " "
                            + record.texts()
                                    .get("portfolio.left-out." + each.reason().code()));
        }
        byte[] bytes = new PortfolioDocument(record.service(), record.formats())
                .file(record.owner(), sheet, format)
                .bytes();
        if (file == null) {
            PrintWriter out = Terminal.of(spec).out();
            out.print(new String(bytes, StandardCharsets.UTF_8));
            out.flush();
            return 0;
        }
        save(file, bytes);
        return Terminal.of(spec)
                .say(record.texts().count("portfolio.written", sheet.items().size(), file));
    }

    private static DocumentFormat format(@Nullable Path file) {
        return file == null
                ? DocumentFormat.MARKDOWN
                : DocumentFormat.ofFile(String.valueOf(file.getFileName()))
                        .orElseThrow(() ->
                                new CommandProblem("The ending of " + file + " should be .html, .pdf, .docx or .md."));
    }

    private static void save(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new CommandProblem("The portfolio could not be written to " + file + " (" + e.getMessage()
                    + "). Check that the folder exists and has room.");
        }
    }
}
