package headway;

import headway.accomplishments.QuickLog;
import headway.kernel.Refusal;
import headway.platform.cli.CommandProblem;
import headway.platform.cli.RootCommand;
import headway.platform.config.Logging;
import headway.platform.db.DatabaseProblem;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/// Starts Headway: the server when no command is named, otherwise that command.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int status = run(args);
        if (status != 0) {
            System.exit(status); // only then: leaving this way loads the JDK's logging
        }
    }

    static int run(String[] args) {
        return run(args, writer(System.out), writer(System.err));
    }

    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /// @return the exit status
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        String[] told = args.length == 0 || (args[0].startsWith("-") && !isHelp(args[0])) ? withServe(args) : args;
        return quickly(told[0], List.of(told).subList(1, told.length), out, err)
                .orElseGet(() -> execute(told, out, err));
    }

    /// The two commands for which somebody waits, without the command-line library (docs/adr/quick-log.md).
    ///
    /// @return empty when it is another command, or is called in an unusual way
    static Optional<Integer> quickly(String command, List<String> args, PrintWriter out, PrintWriter err) {
        return switch (command) {
            case "log" ->
                QuickLog.of(args)
                        .map(log -> explained(err, () -> log.run(Commands.logOpener(Clock.systemUTC()), out, err)));
            case "serve" ->
                QuickServe.of(args)
                        .map(serve ->
                                explained(err, () -> serve.serving(out, err).run()));
            default -> Optional.empty();
        };
    }

    @FunctionalInterface
    private interface Run {
        int run() throws InterruptedException;
    }

    private static int explained(PrintWriter err, Run command) {
        try {
            return command.run();
        } catch (DatabaseProblem | CommandProblem | Refusal problem) {
            return explain(problem, err);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static int execute(String[] args, PrintWriter out, PrintWriter err) {
        Logging.quiet();
        CommandLine commands = new CommandLine(new RootCommand());
        Commands.all(Clock.systemUTC()).forEach(commands::addSubcommand);
        commands.setOut(out).setErr(err); // after the subcommands: only those present take it over
        commands.setExecutionExceptionHandler((problem, _, _) -> explain(problem, err));
        return commands.execute(args);
    }

    /// Says what was refused, or throws what nobody expected.
    private static <E extends Exception> int explain(E problem, PrintWriter err) throws E {
        switch (problem) {
            case DatabaseProblem said -> err.println("headway: " + said.getMessage());
            case CommandProblem said -> err.println("headway: " + said.getMessage());
            case Refusal.NotFound refusal -> err.println("headway: there is no " + refusal.getMessage() + ".");
            default -> throw problem;
        }
        return 1;
    }

    private static boolean isHelp(String option) {
        return option.equals("--help") || option.equals("-h") || option.equals("--version") || option.equals("-V");
    }

    private static String[] withServe(String[] args) {
        String[] told = new String[args.length + 1];
        told[0] = "serve";
        System.arraycopy(args, 0, told, 1, args.length);
        return told;
    }
}
