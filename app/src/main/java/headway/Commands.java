package headway;

import headway.accomplishments.Accomplishments;
import headway.accomplishments.LogCommand;
import headway.accounts.Account;
import headway.accounts.Accounts;
import headway.platform.cli.BackupCommand;
import headway.platform.cli.CommandContext;
import headway.platform.cli.CommandProblem;
import headway.platform.cli.DoctorCommand;
import headway.platform.cli.Opener;
import headway.platform.cli.RestoreCommand;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// The commands of all features, in the order of the help.
final class Commands {
    private Commands() {}

    static List<Object> all(Clock clock) {
        Openers openers = new Openers(clock);
        return Stream.<List<Object>>of(
                        List.of(new ServeCommand(), new LogCommand(logOpener(clock))),
                        IntakeParts.commands(openers),
                        EvidenceParts.commands(),
                        PeopleParts.commands(openers),
                        FeedbackParts.commands(openers),
                        AccountParts.commands(openers),
                        List.of(
                                new BackupCommand(clock),
                                new RestoreCommand(clock),
                                new DoctorCommand(),
                                new TrainCommand()),
                        DirectionParts.commands(openers),
                        DocumentParts.commands(openers),
                        ShowParts.commands(openers),
                        RhythmParts.commands(openers),
                        TodayParts.commands(openers))
                .flatMap(List::stream)
                .toList();
    }

    static Opener<Accomplishments> logOpener(Clock clock) {
        return context -> QuickRecord.open(context, clock);
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
