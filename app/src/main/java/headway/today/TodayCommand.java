package headway.today;

import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says in the terminal what is worth doing.
@Command(
        name = "today",
        mixinStandardHelpOptions = true,
        description = "Says what is worth doing today, at most five things, each with its reason.",
        footer = "%nExample: headway today --minutes 15")
public final class TodayCommand implements Callable<Integer> {
    private final Opener<Today> opener;

    @Mixin
    private CommandContext context = new CommandContext();

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--minutes", paramLabel = "N", description = "Only what fits into so much time.")
    private @Nullable Integer minutes;

    public TodayCommand(Opener<Today> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (Opened<Today> record = opener.open(context)) {
            Optional<Integer> there = Optional.ofNullable(minutes).map(given -> Math.clamp(given, 0, 999));
            DayPlan plan = record.service().plan(record.owner(), record.today(), there);
            if (plan.offers().isEmpty()) {
                out.println(record.texts().get("today.none"));
            }
            int number = 0;
            for (Offer offer : plan.offers()) {
                out.println(++number + ". "
                        + record.texts().get(offer.key(), offer.args(record.texts(), record.formats())));
                out.println("   " + record.texts().get("today.effort", offer.minutes()) + " · "
                        + record.texts().get(offer.key() + ".why"));
            }
        }
        return 0;
    }
}
