package headway;

import headway.accomplishments.Accomplishments;
import headway.accomplishments.LogCommand;
import headway.accomplishments.NearCommand;
import headway.accounts.Account;
import headway.accounts.AccountCommand;
import headway.accounts.Accounts;
import headway.accounts.OpenCommand;
import headway.accounts.TokenCommand;
import headway.archive.ExportCommand;
import headway.brag.BragCommand;
import headway.intake.ImportCommand;
import headway.platform.cli.BackupCommand;
import headway.platform.cli.CommandContext;
import headway.platform.cli.CommandProblem;
import headway.platform.cli.DoctorCommand;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.cli.RestoreCommand;
import headway.platform.i18n.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The commands of all features, each with what it opens.
final class Commands {
    private Commands() {}

    static List<Object> all(Clock clock) {
        return List.of(
                new ServeCommand(),
                new LogCommand(logOpener(clock)),
                new ImportCommand(opener(clock, App::imports)),
                new NearCommand(),
                new OpenCommand(opener(clock, App::accounts)),
                new AccountCommand(everybody(clock, App::accounts), everybody(clock, App::erasure)),
                new TokenCommand(opener(clock, App::accounts)),
                new BackupCommand(clock),
                new RestoreCommand(clock),
                new DoctorCommand(),
                new TrainCommand(),
                new BragCommand(opener(clock, App::brags)),
                new ExportCommand(opener(clock, App::archives), opener(clock, App::resumes)));
    }

    static Opener<Accomplishments> logOpener(Clock clock) {
        return context -> QuickRecord.open(context, clock);
    }

    /// Opens the application with one reader and picks a front door, in the name of one person.
    private static <T> Opener<T> opener(Clock clock, Function<App, T> service) {
        return opener(clock, service, (app, context) -> account(app.accounts(), context));
    }

    /// The same for a command that is about everybody.
    private static <T> Opener<T> everybody(Clock clock, Function<App, T> service) {
        return opener(clock, service, (app, _) -> app.accounts().first());
    }

    private static <T> Opener<T> opener(
            Clock clock, Function<App, T> service, BiFunction<App, CommandContext, Account> chosen) {
        return context -> {
            App app = App.forCommand(context.config(), clock);
            try {
                Account account = chosen.apply(app, context);
                LocalDate today = LocalDate.ofInstant(
                        clock.instant(), account.preferences().zone());
                return new Opened<>(
                        service.apply(app),
                        account.id(),
                        today,
                        new Formats(account.preferences()),
                        App.texts(app.features()),
                        app::close);
            } catch (RuntimeException e) {
                app.close();
                throw e;
            }
        };
    }

    /// Whose record a command is about.
    static Account account(Accounts accounts, CommandContext context) {
        String wanted = context.account;
        if (wanted != null) {
            return accounts.byName(wanted)
                    .orElseThrow(() -> new CommandProblem(
                            "Nobody here is called " + wanted + ". `headway account list` shows who is."));
        }
        Account first = accounts.first();
        List<Account> all = accounts.all();
        if (all.size() > 1) {
            throw new CommandProblem("Several people share this installation: say whose record with --account NAME ("
                    + String.join(", ", all.stream().map(Account::name).toList()) + ").");
        }
        return first;
    }
}
