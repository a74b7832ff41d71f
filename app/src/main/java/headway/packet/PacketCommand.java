package headway.packet;

import headway.documents.DocumentFormat;
import headway.kernel.OwnerId;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes a review packet from the terminal.
@Command(
        name = "packet",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a packet for your performance review: the one you edited for these days, otherwise one made from",
            "your record. Without -o it prints Markdown."
        },
        footer = "%nExample: headway packet --from 2025-04 --to 2026-03 -o review.pdf")
public final class PacketCommand implements Callable<Integer> {
    private final Opener<Desk> opener;

    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--from", paramLabel = "DAY", description = "First day, month or year. Default: a year ago.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DAY", description = "Last day, month or year. Default: today.")
    private String to = "";

    @Option(names = "--lessons", description = "Also what you learnt from setbacks.")
    private boolean lessons;

    @Option(names = "--vision", description = "Also your vision.")
    private boolean vision;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; its ending decides: .pdf, .docx, .html or .md.")
    private @Nullable Path output;

    /// What the command needs of the application.
    ///
    /// @param names what a person is called on documents
    public record Desk(Packets packets, Function<OwnerId, String> names, java.time.Clock clock) {}

    public PacketCommand(Opener<Desk> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        try (Opened<Desk> record = opener.open(context)) {
            return switch (PacketForm.check(typed(), record.today())) {
                case Result.Invalid<Packet>(List<Problem> problems) -> {
                    Terminal.of(spec).refuse(record.texts(), problems);
                    yield 2;
                }
                case Result.Ok<Packet>(Packet packet) -> write(record, packet);
            };
        }
    }

    private FormData typed() {
        Map<String, String> fields = new HashMap<>();
        fields.put("fromOn", from);
        fields.put("toOn", to);
        fields.put("lessons", lessons ? "yes" : "");
        fields.put("vision", vision ? "yes" : "");
        return FormData.of(fields);
    }

    private int write(Opened<Desk> record, Packet wanted) {
        Packets packets = record.service().packets();
        Draft draft = packets.list(record.owner()).stream()
                .filter(each -> each.facts().from().equals(wanted.from())
                        && each.facts().to().equals(wanted.to()))
                .findFirst()
                .map(each -> packets.draft(record.owner(), each.id()))
                .orElseGet(() -> packets.preview(record.owner(), wanted));
        if (draft.told() == 0) {
            throw new CommandProblem(record.texts().get("packet.empty-command"));
        }
        if (draft.unproven() > 0) {
            Terminal.of(spec).refuse(record.texts().count("packet.unproven", draft.unproven()));
        }
        PacketDocument document = new PacketDocument(
                record.service().names().apply(record.owner()),
                new PacketWords(record.texts(), record.formats()),
                record.service().clock().instant());
        Path file = output;
        byte[] bytes = document.write(draft, format(file));
        if (file == null) {
            PrintWriter out = Terminal.of(spec).out();
            out.print(new String(bytes, StandardCharsets.UTF_8));
            out.flush();
            return 0;
        }
        save(file, bytes);
        return Terminal.of(spec).say(record.texts().count("packet.written", draft.told(), file));
    }

    private static DocumentFormat format(@Nullable Path file) {
        if (file == null) {
            return DocumentFormat.MARKDOWN;
        }
        Optional<DocumentFormat> format = DocumentFormat.ofFile(String.valueOf(file.getFileName()));
        return format.orElseThrow(
                () -> new CommandProblem("The ending of " + file + " should be .pdf, .docx, .html or .md."));
    }

    private static void save(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new CommandProblem("The packet could not be written to " + file + " (" + e.getMessage()
                    + "). Check that the folder exists and has room.");
        }
    }
}
