package headway.accomplishments;

import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `headway log` as it is usually called, understood without the command-line library: loading that
/// takes as long as all the rest (docs/adr/quick-log.md).
///
/// Whatever is unusual – `--help`, an unknown option, a missing value, one given twice, a word that begins
/// with `-` or `@` – is left to [LogCommand], so that there is one place for messages about usage.
public final class QuickLog {
    private static final List<String> SINGLE = List.of("--data", "--account", "--when", "--theme", "--confidentiality");
    private static final List<String> SEVERAL = List.of("--tag", "--link");

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();

    private QuickLog() {}

    /// @param args what follows `log`
    /// @return empty when the arguments are not the usual ones
    public static Optional<QuickLog> of(List<String> args) {
        QuickLog log = new QuickLog();
        return log.read(args) && !log.words.isEmpty() ? Optional.of(log) : Optional.empty();
    }

    private boolean read(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("--")) {
                if (isUnusual(arg)) {
                    return false;
                }
                words.add(arg);
                continue;
            }
            int equals = arg.indexOf('=');
            boolean joined = equals > 0;
            if (!joined && i + 1 == args.size()) {
                return false;
            }
            String name = joined ? arg.substring(0, equals) : arg;
            String value = joined ? arg.substring(equals + 1) : args.get(++i);
            if (!take(name, value)) {
                return false;
            }
        }
        return true;
    }

    private boolean take(String name, String value) {
        if (isUnusual(value) || !(SINGLE.contains(name) || SEVERAL.contains(name))) {
            return false;
        }
        List<String> values = options.computeIfAbsent(name, _ -> new ArrayList<>());
        values.add(value);
        return values.size() == 1 || SEVERAL.contains(name);
    }

    private static boolean isUnusual(String word) {
        return word.isEmpty() || word.startsWith("-") || word.startsWith("@");
    }

    /// @return the exit code
    public int run(Opener<Accomplishments> opener, PrintWriter out, PrintWriter err) {
        try (Opened<Accomplishments> record = opener.open(context())) {
            return request().log(record, out, err);
        }
    }

    private CommandContext context() {
        CommandContext context = new CommandContext();
        if (options.containsKey("--data")) {
            context.data = Path.of(one("--data"));
        }
        if (options.containsKey("--account")) {
            context.account = one("--account");
        }
        return context;
    }

    LogRequest request() {
        return new LogRequest(
                words, one("--when"), all("--tag"), one("--theme"), one("--confidentiality"), all("--link"));
    }

    private String one(String option) {
        return options.containsKey(option) ? all(option).getFirst() : "";
    }

    private List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }
}
