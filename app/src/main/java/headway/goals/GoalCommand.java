package headway.goals;

import headway.kernel.OwnerId;
import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.cli.Terminal;
import headway.platform.records.Kept;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Goals from the terminal: what there is, and how one stands today.
@Command(
        name = "goal",
        mixinStandardHelpOptions = true,
        description = "Lists goals and checks in.",
        footer = "%nExample: headway goal check-in falls --value 3 --note \"Rails checked\"")
public final class GoalCommand implements Callable<Integer> {
    private final Opener<Goals> opener;

    @Spec
    private @Nullable CommandSpec spec;

    public GoalCommand(Opener<Goals> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        Terminal.of(spec)
                .out()
                .println(java.util.Objects.requireNonNull(spec).commandLine().getUsageMessage());
        return 0;
    }

    /// Active goals, one a line.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists active goals with their progress.")
    int list(@Mixin CommandContext context) {
        try (Opened<Goals> record = opener.open(context)) {
            OwnerId owner = record.owner();
            Map<UUID, Progress> progress = record.service().progress(owner);
            List<Kept<Goal>> active = record.service().active(owner);
            for (Kept<Goal> each : active) {
                Terminal.of(spec).say(line(record, each, progress.get(each.id())));
            }
            return active.isEmpty() ? Terminal.of(spec).say(record.texts().get("goals.command-none")) : 0;
        }
    }

    private static String line(Opened<Goals> record, Kept<Goal> goal, @Nullable Progress progress) {
        String share = progress == null
                ? ""
                : progress.share().map(gone -> Math.round(gone * 100) + " %").orElse("");
        String due = goal.facts()
                .way()
                .dueOn()
                .map(date -> record.texts().get("goals.due", record.formats().date(date)))
                .orElse("");
        return String.join("  ", goal.facts().title(), share, due).strip();
    }

    /// One line about one goal.
    @Command(name = "check-in", mixinStandardHelpOptions = true, description = "Notes how a goal stands today.")
    int checkIn(
            @Mixin CommandContext context,
            @Parameters(paramLabel = "GOAL", description = "A part of its title.") String words,
            @Option(names = "--value", paramLabel = "NUMBER", description = "In the unit of the goal.") @Nullable
                    String value,
            @Option(names = "--note", paramLabel = "TEXT", description = "What happened.") @Nullable String note) {
        Terminal terminal = Terminal.of(spec);
        try (Opened<Goals> record = opener.open(context)) {
            String wanted = words.toLowerCase(Locale.ROOT);
            List<Kept<Goal>> found = record.service().active(record.owner()).stream()
                    .filter(each ->
                            each.facts().title().toLowerCase(Locale.ROOT).contains(wanted))
                    .toList();
            if (found.size() != 1) {
                return terminal.refuse(record.texts()
                        .get(
                                found.isEmpty() ? "goals.command-unknown" : "goals.command-several",
                                words,
                                String.join(
                                        ", ",
                                        found.stream()
                                                .map(each -> each.facts().title())
                                                .toList())));
            }
            Optional<Double> number = Amounts.read(value == null ? "" : value);
            if (value != null && number.isEmpty()) {
                return terminal.refuse(record.texts().get("problem.goals.number-unknown", value));
            }
            if (number.isEmpty() && note == null) {
                return terminal.refuse(record.texts().get("problem.goals.check-in-empty"));
            }
            Kept<Goal> goal = found.getFirst();
            record.service().checkIn(record.owner(), goal.id(), number, note == null ? "" : note, record.today());
            return terminal.say(
                    record.texts().get("goals.command-done", goal.facts().title()));
        }
    }
}
