package headway;

import headway.accomplishments.QuickLog;
import headway.kernel.Refusal;
import headway.platform.cli.CommandProblem;
import headway.platform.cli.RootCommand;
import headway.platform.config.Logging;
import headway.platform.db.DatabaseProblem;
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
        System.exit(run(args));
    }

    static int run(String[] args) {
        return run(
                args,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    /// @return the exit status
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        Optional<QuickLog> log = args.length > 0 && args[0].equals("log")
                ? QuickLog.of(List.of(args).subList(1, args.length))
                : Optional.empty();
        return log.isPresent() ? quickly(log.get(), out, err) : execute(args, out, err);
    }

    private static int quickly(QuickLog log, PrintWriter out, PrintWriter err) {
        try {
            return log.run(Commands.logOpener(Clock.systemUTC()), out, err);
        } catch (DatabaseProblem | CommandProblem | Refusal problem) {
            return explain(problem, err);
        }
    }

    private static int execute(String[] args, PrintWriter out, PrintWriter err) {
        Logging.quiet();
        CommandLine commands = new CommandLine(new RootCommand());
        Commands.all(Clock.systemUTC()).forEach(commands::addSubcommand);
        commands.setOut(out).setErr(err); // after the subcommands: only those present take it over
        commands.setExecutionExceptionHandler((problem, _, _) -> explain(problem, err));
        String[] told = args.length == 0 || (args[0].startsWith("-") && !isHelp(args[0])) ? withServe(args) : args;
        return commands.execute(told);
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
