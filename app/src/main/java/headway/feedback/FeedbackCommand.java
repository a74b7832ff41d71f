package headway.feedback;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.cli.Terminal;
import headway.platform.records.Origin;
import headway.platform.records.RecordInput;
import headway.platform.web.FormData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Notes what somebody said, from the terminal.
@Command(
        name = "feedback",
        mixinStandardHelpOptions = true,
        description = "Notes what somebody said about your work.",
        footer = "%nExample: headway feedback \"Explain the roster earlier\" --from \"Ruth\" --as manager")
public final class FeedbackCommand implements Callable<Integer> {
    private final Opener<Feedback> opener;

    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "What was said, in their words.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--from", paramLabel = "NAME", description = "Who said it.")
    private String from = "";

    @Option(
            names = "--as",
            paramLabel = "SOURCE",
            description = "What they are to you: manager, peer, report, client, mentor or other. Default: other.")
    private String as = "";

    @Option(names = "--when", paramLabel = "DAY", description = "The day, for example 2026-03-02. Default: today.")
    private String when = "";

    @Option(names = "--theme", paramLabel = "THEME", description = "What it is about; may be given several times.")
    private List<String> themes = new ArrayList<>();

    public FeedbackCommand(Opener<Feedback> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        Terminal terminal = Terminal.of(spec);
        try (Opened<Feedback> record = opener.open(context)) {
            Map<String, List<String>> typed = new LinkedHashMap<>();
            typed.put("text", List.of(String.join(" ", words)));
            typed.put("giver", List.of(from));
            typed.put("sourceKind", List.of(as));
            typed.put("givenOn", List.of(when.isEmpty() ? record.today().toString() : when));
            typed.put("themes", themes);
            Feedback feedback = record.service();
            return switch (RecordInput.check(feedback.entries(), new FormData(typed), record.owner(), record.today())) {
                case Result.Invalid<FeedbackEntry>(List<Problem> problems) -> terminal.refuse(record.texts(), problems);
                case Result.Ok<FeedbackEntry>(FeedbackEntry entry) -> {
                    feedback.add(record.owner(), entry, new Origin("cli", ""));
                    yield terminal.say(record.texts().get("feedback.noted"));
                }
            };
        }
    }
}
