package headway;

import headway.platform.cli.UsualArguments;
import headway.platform.config.Config;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `headway serve` as it is usually called, understood without the command-line library: loading that and
/// the descriptions of all commands was a third of a start (docs/adr/quick-log.md). Everything else is left
/// to [ServeCommand].
record QuickServe(UsualArguments arguments, ServeOptions options) {
    private static final UsualArguments.Known OPTIONS = new UsualArguments.Known(
            Set.of("--data", "--database", "--account", "--port", "--listen", "--base-url"),
            Set.of(),
            Set.of("--demo"));

    /// @param args what follows `serve`
    /// @return empty when the arguments are not the usual ones
    static Optional<QuickServe> of(List<String> args) {
        return UsualArguments.read(args, OPTIONS)
                .filter(read -> read.words().isEmpty())
                .flatMap(QuickServe::of);
    }

    private static Optional<QuickServe> of(UsualArguments read) {
        try {
            ServeOptions options = new ServeOptions(
                    read.one("--listen").orElse(Config.THIS_MACHINE),
                    read.has("--port") ? Integer.parseInt(read.one("--port").orElseThrow()) : Config.DEFAULT_PORT,
                    read.has("--base-url")
                            ? Optional.of(new URI(read.one("--base-url").orElseThrow()))
                            : Optional.empty(),
                    read.has("--demo"));
            return Optional.of(new QuickServe(read, options));
        } catch (NumberFormatException | URISyntaxException e) {
            return Optional.empty();
        }
    }

    Serving serving(PrintWriter out, PrintWriter err) {
        return new Serving(arguments.context(), options, out, err);
    }
}
