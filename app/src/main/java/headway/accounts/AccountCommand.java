package headway.accounts;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.cli.Terminal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The people of an installation. Whoever may run this on the machine may set a password: that is how a
/// lost one is replaced.
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Lists, adds, renames and erases the people who keep a record here, and sets their passwords.")
public final class AccountCommand {
    @Spec
    private @Nullable CommandSpec spec;

    private final Opener<Accounts> opener;
    private final Opener<Erasure> erasures;

    public AccountCommand(Opener<Accounts> opener, Opener<Erasure> erasures) {
        this.opener = opener;
        this.erasures = erasures;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists everybody, first one first.")
    int list(@Mixin CommandContext context) {
        try (Opened<Accounts> opened = opener.open(context)) {
            opened.service().all().forEach(account -> Terminal.of(spec)
                    .say(account.name() + (account.hasPassword() ? "" : "  (no password)")));
            return 0;
        }
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds a person; asks for a password, or reads it from a pipe.")
    int add(@Mixin CommandContext context, @Parameters(paramLabel = "NAME") String name) {
        Terminal terminal = Terminal.of(spec);
        try (Opened<Accounts> opened = opener.open(context)) {
            Account first = opened.service().first();
            if (!first.hasPassword()) {
                return terminal.refuse("From the second person on everybody needs a password. Set the one of "
                        + first.name() + " first: `headway account password \"" + first.name() + "\"`.");
            }
            Optional<String> password = terminal.password("Password for " + name);
            if (password.isEmpty()) {
                return terminal.refuse("The two passwords differ. Nothing was changed: try again.");
            }
            return switch (opened.service().add(name, password.get())) {
                case Result.Ok<Account>(Account added) -> terminal.say("Added " + added.name() + ".");
                case Result.Invalid<Account>(List<Problem> problems) -> terminal.refuse(opened.texts(), problems);
            };
        }
    }

    @Command(
            name = "rename",
            mixinStandardHelpOptions = true,
            description = "Gives a person another name, such as the first one, who is called as the user of this"
                    + " machine.")
    int rename(
            @Mixin CommandContext context,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "NEW-NAME") String newName) {
        Terminal terminal = Terminal.of(spec);
        try (Opened<Accounts> opened = opener.open(context)) {
            Optional<Account> account = opened.service().byName(name);
            if (account.isEmpty()) {
                return terminal.refuse(nobody(name));
            }
            Account present = account.get();
            return switch (opened.service().change(present.id(), newName, present.preferences())) {
                case Result.Ok<Account>(Account renamed) ->
                    terminal.say(present.name() + " is now called " + renamed.name() + ".");
                case Result.Invalid<Account>(List<Problem> problems) -> terminal.refuse(opened.texts(), problems);
            };
        }
    }

    @Command(
            name = "password",
            mixinStandardHelpOptions = true,
            description = "Sets a password and ends all sessions of that person; asks, or reads it from a pipe.")
    int password(@Mixin CommandContext context, @Parameters(paramLabel = "NAME") String name) {
        Terminal terminal = Terminal.of(spec);
        try (Opened<Accounts> opened = opener.open(context)) {
            Optional<Account> account = opened.service().byName(name);
            if (account.isEmpty()) {
                return terminal.refuse(nobody(name));
            }
            Optional<String> password =
                    terminal.password("New password for " + account.get().name());
            if (password.isEmpty()) {
                return terminal.refuse("The two passwords differ. Nothing was changed: try again.");
            }
            List<Problem> problems = opened.service().setPassword(account.get().id(), password.get());
            if (!problems.isEmpty()) {
                return terminal.refuse(opened.texts(), problems);
            }
            return terminal.say("The password of " + account.get().name() + " is set.");
        }
    }

    @Command(
            name = "erase",
            mixinStandardHelpOptions = true,
            description = "Erases a person with the whole record: entries, trash, search index, attached files. This"
                    + " cannot be undone.")
    int erase(
            @Mixin CommandContext context,
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--yes", description = "Really erase.") boolean yes,
            @Option(
                            names = "--backups",
                            description = "Delete all backups too: they still have what is erased here, and everything"
                                    + " of the others.")
                    boolean withBackups) {
        Terminal terminal = Terminal.of(spec);
        try (Opened<Erasure> opened = erasures.open(context)) {
            Optional<Account> account = opened.service().byName(name);
            if (account.isEmpty()) {
                return terminal.refuse(nobody(name));
            }
            if (!yes) {
                return terminal.refuse(
                        "This erases the record of " + account.get().name()
                                + " for good. Say --yes if that is meant; `headway export` keeps a copy.");
            }
            Erasure.Done done = opened.service().erase(account.get().id(), withBackups);
            return terminal.say("Erased " + account.get().name() + ": " + done.files() + " attached files, "
                    + done.backups() + " backups deleted.");
        }
    }

    private static String nobody(String name) {
        return "Nobody here is called " + name + ". `headway account list` shows who is.";
    }
}
