package headway.people;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.records.Origin;
import headway.platform.web.FormData;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Logs a contact from the terminal.
@Command(
        name = "touch",
        mixinStandardHelpOptions = true,
        description = "Logs a contact with somebody; it resets the rhythm of keeping in touch.",
        footer = "%nExample: headway touch \"Helen Voss\" --kind coffee --when friday --note \"The matron post\"")
public final class TouchCommand implements Callable<Integer> {
    private final Opener<People> opener;

    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "With whom; a part of the name is enough.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "message, call, coffee, meeting, comment or other. Default: message.")
    private String kind = "";

    @Option(names = "--when", paramLabel = "DAY", description = "today, yesterday, friday, 2025-05-03. Default: today.")
    private String when = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "What it was about.")
    private String note = "";

    public TouchCommand(Opener<People> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        try (Opened<People> record = opener.open(context)) {
            List<UUID> people = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            names.forEach(name -> find(record, name, people, complaints));
            if (!complaints.isEmpty()) {
                CommandContext.complain(command.getErr(), complaints);
                return 2;
            }
            return log(record, people, command.getOut(), command.getErr());
        }
    }

    private static void find(Opened<People> record, String name, List<UUID> people, List<String> complaints) {
        List<PersonLine> found = record.service().find(record.owner(), name, record.today());
        switch (found.size()) {
            case 0 -> complaints.add(record.texts().get("people.no-such-person", name));
            case 1 -> people.add(found.getFirst().id());
            default ->
                complaints.add(record.texts()
                        .get(
                                "people.which-person",
                                name,
                                String.join(
                                        ", ",
                                        found.stream()
                                                .limit(5)
                                                .map(TouchCommand::label)
                                                .toList())));
        }
    }

    private static String label(PersonLine line) {
        return line.organisation().isEmpty() ? line.name() : line.name() + " (" + line.organisation() + ")";
    }

    private int log(Opened<People> record, List<UUID> people, PrintWriter out, PrintWriter err) {
        FormData typed = FormData.of(Map.of("kind", kind, "happenedOn", when, "note", note));
        return switch (TouchForm.check(typed, people, record.today())) {
            case Result.Invalid<TouchDraft>(List<Problem> problems) -> {
                CommandContext.complain(
                        err, problems.stream().map(record.texts()::problem).toList());
                yield 2;
            }
            case Result.Ok<TouchDraft>(TouchDraft draft) -> {
                record.service().touches().add(record.owner(), draft, new Origin("cli", ""));
                String with = String.join(
                        ", ", record.service().names(record.owner(), people).values());
                out.println(record.texts()
                        .get("people.logged", with, record.formats().date(draft.happenedOn())));
                yield 0;
            }
        };
    }
}
