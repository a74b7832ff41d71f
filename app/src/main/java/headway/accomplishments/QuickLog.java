package headway.accomplishments;

import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.cli.UsualArguments;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `headway log` as it is usually called, understood without the command-line library: loading that
/// takes as long as all the rest (docs/adr/quick-log.md). Everything else is left to [LogCommand].
public final class QuickLog {
    private static final UsualArguments.Known OPTIONS = new UsualArguments.Known(
            Set.of("--data", "--account", "--when", "--theme", "--confidentiality"),
            Set.of("--tag", "--link"),
            Set.of());

    private final UsualArguments arguments;

    private QuickLog(UsualArguments arguments) {
        this.arguments = arguments;
    }

    /// @param args what follows `log`
    /// @return empty when the arguments are not the usual ones
    public static Optional<QuickLog> of(List<String> args) {
        return UsualArguments.read(args, OPTIONS)
                .filter(read -> !read.words().isEmpty())
                .map(QuickLog::new);
    }

    /// @return the exit code
    public int run(Opener<Accomplishments> opener, PrintWriter out, PrintWriter err) {
        try (Opened<Accomplishments> record = opener.open(arguments.context())) {
            return request().log(record, out, err);
        }
    }

    LogRequest request() {
        return new LogRequest(
                arguments.words(),
                arguments.one("--when").orElse(""),
                arguments.all("--tag"),
                arguments.one("--theme").orElse(""),
                arguments.one("--confidentiality").orElse(""),
                arguments.all("--link"));
    }
}
