package headway;

import headway.accomplishments.LogCommand;
import headway.accomplishments.NearCommand;
import headway.accounts.Account;
import headway.platform.cli.CommandContext;
import headway.platform.cli.CommandProblem;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.i18n.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// The commands of all features, each with what it opens.
final class Commands {
    private Commands() {}

    static List<Object> all(Clock clock) {
        return List.of(new ServeCommand(), new LogCommand(opener(clock, App::accomplishments)), new NearCommand());
    }

    /// Opens the application with one reader and picks a front door.
    private static <T> Opener<T> opener(Clock clock, Function<App, T> service) {
        return context -> {
            App app = App.forCommand(context.config(), clock);
            try {
                Account account = account(app, context);
                LocalDate today = LocalDate.ofInstant(
                        clock.instant(), account.preferences().zone());
                return new Opened<>(
                        service.apply(app),
                        account.id(),
                        today,
                        new Formats(account.preferences()),
                        App.texts(app.features()),
                        app);
            } catch (RuntimeException e) {
                app.close();
                throw e;
            }
        };
    }

    private static Account account(App app, CommandContext context) {
        String wanted = context.account;
        if (wanted != null) {
            return app.accounts()
                    .byName(wanted)
                    .orElseThrow(() -> new CommandProblem(
                            "Nobody here is called " + wanted + ". `headway account list` shows who is."));
        }
        Account first = app.accounts().first();
        List<Account> all = app.accounts().all();
        if (all.size() > 1) {
            throw new CommandProblem("Several people share this installation: say whose record with --account NAME ("
                    + String.join(", ", all.stream().map(Account::name).toList()) + ").");
        }
        return first;
    }
}
