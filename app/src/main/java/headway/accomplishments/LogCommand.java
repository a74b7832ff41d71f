package headway.accomplishments;

import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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

    @Option(
            names = "--link",
            paramLabel = "LINK",
            description = "A web address, or the path of a folder or file; may be given several times.")
    private List<String> links = new ArrayList<>();

    public LogCommand(Opener<Accomplishments> opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        try (Opened<Accomplishments> record = opener.open(context)) {
            return new LogRequest(words, when, tags, theme, confidentiality, links)
                    .log(record, command.getOut(), command.getErr());
        }
    }
}
