package headway.platform.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Arguments as they are usually written, read without the command-line library, which takes longer to
/// load than capturing takes, and a third of a server's start (docs/adr/quick-log.md).
///
/// Whatever is unusual – `--help`, an unknown option, a missing value, one given twice, a word that begins
/// with `-` or `@` – is left to the library, so that there is one place for messages about usage.
public final class UsualArguments {
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> options = new HashMap<>();

    private UsualArguments() {}

    /// The options of a command.
    ///
    /// @param single those with a value that is given once
    /// @param several those with a value that may be given again
    /// @param flags those without a value
    public record Known(Set<String> single, Set<String> several, Set<String> flags) {
        public Known {
            single = Set.copyOf(single);
            several = Set.copyOf(several);
            flags = Set.copyOf(flags);
        }
    }

    /// @return empty when the arguments are not the usual ones
    public static Optional<UsualArguments> read(List<String> args, Known known) {
        UsualArguments read = new UsualArguments();
        return read.take(args, known) ? Optional.of(read) : Optional.empty();
    }

    private boolean take(List<String> args, Known known) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("--")) {
                if (isUnusual(arg)) {
                    return false;
                }
                words.add(arg);
                continue;
            }
            if (known.flags.contains(arg)) {
                if (options.put(arg, List.of()) != null) {
                    return false;
                }
                continue;
            }
            int equals = arg.indexOf('=');
            boolean joined = equals > 0;
            if (!joined && i + 1 == args.size()) {
                return false;
            }
            String name = joined ? arg.substring(0, equals) : arg;
            String value = joined ? arg.substring(equals + 1) : args.get(++i);
            if (!take(name, value, known)) {
                return false;
            }
        }
        return true;
    }

    private boolean take(String name, String value, Known known) {
        boolean repeatable = known.several.contains(name);
        if (isUnusual(value) || !(repeatable || known.single.contains(name))) {
            return false;
        }
        List<String> values = options.computeIfAbsent(name, _ -> new ArrayList<>());
        values.add(value);
        return values.size() == 1 || repeatable;
    }

    private static boolean isUnusual(String word) {
        return word.isEmpty() || word.startsWith("-") || word.startsWith("@");
    }

    /// What is no option and no option's value.
    public List<String> words() {
        return List.copyOf(words);
    }

    /// Whether a flag or option was given.
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /// The value of an option that is given once.
    public Optional<String> one(String option) {
        return has(option) ? Optional.of(all(option).getFirst()) : Optional.empty();
    }

    /// All values of an option.
    public List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    /// The options that every command takes.
    public CommandContext context() {
        CommandContext context = new CommandContext();
        context.data = one("--data").map(Path::of).orElse(null);
        context.database = one("--database").orElse(null);
        context.account = one("--account").orElse(null);
        return context;
    }
}
