package headway.accomplishments;

import headway.engine.near.NearQuestion;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.web.FormData;
import java.io.PrintWriter;
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

/// Logs an accomplishment from the terminal, also beside a running server.
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description = "Logs an accomplishment and asks for the one thing that would make it stronger.",
        footer = "%nExample: headway log \"Cut the nightly build from 25 to 15 min for 60 engineers\" --when friday")
public final class LogCommand implements Callable<Integer> {
    private final Opener<Accomplishments> opener;

    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "What you achieved, in your own words.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--when",
            paramLabel = "DAY",
            description = "today, yesterday, friday, \"3 May\", 2025-05-03. Default: today.")
    private String when = "";

    @Option(names = "--tag", paramLabel = "TAG", description = "A skill or tag; may be given several times.")
    private List<String> tags = new ArrayList<>();

    @Option(names = "--theme", paramLabel = "THEME", description = "Your own grouping.")
    private String theme = "";

    @Option(
            names = "--confidentiality",
            paramLabel = "WHO",
            description = "Who may see it: open, internal or confidential. Default: open.")
    private String confidentiality = "";

    @Option(names = "--link", paramLabel = "URL", description = "A link; may be given several times.")
    private List<String> links = new ArrayList<>();

    public LogCommand(Opener<Accomplishments> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        try (Opened<Accomplishments> record = opener.open(context)) {
            return switch (AccomplishmentForm.check(typed(), record.today())) {
                case Result.Invalid<AccomplishmentDraft>(List<Problem> problems) -> {
                    problems.forEach(problem ->
                            err().println("headway: " + record.texts().problem(problem)));
                    yield 2;
                }
                case Result.Ok<AccomplishmentDraft>(AccomplishmentDraft draft) -> log(record, draft);
            };
        }
    }

    private FormData typed() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("text", List.of(String.join(" ", words)));
        fields.put("happenedOn", List.of(when));
        fields.put("tags", tags);
        fields.put("theme", List.of(theme));
        fields.put("confidentiality", List.of(confidentiality));
        fields.put("links", links);
        return new FormData(fields);
    }

    private int log(Opened<Accomplishments> record, AccomplishmentDraft draft) {
        record.service().add(record.owner(), draft, "cli");
        NearQuestion question = record.service().analyze(draft.text()).question();
        PrintWriter out = present().commandLine().getOut();
        out.println(
                record.texts().get("accomplishments.logged", record.formats().date(draft.happenedOn())));
        if (question.key() != NearQuestion.Key.NONE) {
            out.println("  "
                    + record.texts()
                            .get(
                                    "near." + question.key().messageKey(),
                                    question.args().toArray()));
        }
        return 0;
    }

    private PrintWriter err() {
        return present().commandLine().getErr();
    }

    private CommandSpec present() {
        return java.util.Objects.requireNonNull(spec);
    }
}
