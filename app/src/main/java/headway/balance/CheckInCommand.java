package headway.balance;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.cli.CommandContext;
import headway.platform.cli.CommandProblem;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.records.Origin;
import headway.platform.web.FormData;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Checks in from the terminal.
@Command(
        name = "check-in",
        mixinStandardHelpOptions = true,
        description = "Notes how you are: energy and stress from 1 to 5, the hours of the last week.",
        footer = "%nExample: headway check-in --energy 3 --stress 4 --hours 45")
public final class CheckInCommand implements Callable<Integer> {
    private final Opener<Balance> opener;

    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--energy", paramLabel = "1-5", required = true, description = "1 is empty, 5 is full.")
    private String energy = "";

    @Option(names = "--stress", paramLabel = "1-5", required = true, description = "1 is calm, 5 is too much.")
    private String stress = "";

    @Option(names = "--hours", paramLabel = "N", description = "Worked in the last seven days.")
    private String hours = "";

    @Option(names = "--people", paramLabel = "1-5", description = "Time for people: 1 is none, 5 is plenty.")
    private String people = "";

    @Option(names = "--interests", paramLabel = "1-5", description = "Time for interests: 1 is none, 5 is plenty.")
    private String interests = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "For your own eyes.")
    private String note = "";

    public CheckInCommand(Opener<Balance> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        FormData given = FormData.of(Map.of(
                "energy", energy,
                "stress", stress,
                "hours", hours,
                "people", people,
                "interests", interests,
                "note", note));
        try (Opened<Balance> record = opener.open(context)) {
            return switch (CheckInForm.check(given, record.today())) {
                case Result.Invalid<CheckIn>(List<Problem> problems) ->
                    throw new CommandProblem(problems.stream()
                            .map(problem -> "--" + problem.place() + ": "
                                    + record.texts().problem(problem))
                            .collect(Collectors.joining("\n")));
                case Result.Ok<CheckIn>(CheckIn checkIn) -> {
                    record.service().checkIn(record.owner(), checkIn, new Origin("cli", ""));
                    out.println(record.texts().get("done.balance-kept"));
                    record.service()
                            .outlook(record.owner(), record.today())
                            .warnings()
                            .forEach(warning -> out.println(record.texts()
                                    .get("balance.sign." + warning.sign().code(), warning.now(), warning.usual())));
                    yield 0;
                }
            };
        }
    }
}
