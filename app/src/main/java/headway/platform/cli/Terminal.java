package headway.platform.cli;

import headway.kernel.Problem;
import headway.platform.i18n.Texts;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/// Where a command writes, and how it asks.
public final class Terminal {
    private final CommandSpec spec;

    private Terminal(CommandSpec spec) {
        this.spec = spec;
    }

    /// @param spec injected by picocli before the command runs
    public static Terminal of(@Nullable CommandSpec spec) {
        return new Terminal(Objects.requireNonNull(spec));
    }

    public PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /// Says something on standard output.
    ///
    /// @return the exit status of success: 0
    public int say(String line) {
        out().println(line);
        out().flush();
        return 0;
    }

    /// Says all that is wrong with what was given, on standard error.
    ///
    /// @return the exit status of a refusal: 1
    public int refuse(Texts texts, List<Problem> problems) {
        problems.forEach(problem -> refuse(texts.problem(problem)));
        return 1;
    }

    /// Says what is wrong, on standard error.
    ///
    /// @return the exit status of a refusal: 1
    public int refuse(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("headway: " + sentence);
        err.flush();
        return 1;
    }

    /// Reads a password: twice and without echo from a person, one line from a pipe.
    ///
    /// @return empty when the two differ or nothing came
    public Optional<String> password(String prompt) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return line();
        }
        char[] first = console.readPassword("%s: ", prompt);
        char[] second = console.readPassword("%s, once more: ", prompt);
        if (first == null || second == null || !java.util.Arrays.equals(first, second)) {
            return Optional.empty();
        }
        return Optional.of(new String(first));
    }

    private static Optional<String> line() {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
