package headway.accounts;

import headway.kernel.Result;
import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.cli.Terminal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tokens with which programs use the JSON API.
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Makes, lists and withdraws tokens with which programs use the JSON API in your name.")
public final class TokenCommand {
    @Spec
    private @Nullable CommandSpec spec;

    private final Opener<Accounts> opener;

    public TokenCommand(Opener<Accounts> opener) {
        this.opener = opener;
    }

    @Command(name = "create", mixinStandardHelpOptions = true, description = "Makes a token and prints it once.")
    int create(
            @Mixin CommandContext context,
            @Parameters(paramLabel = "NAME", description = "What it is for, for example: calendar.") String name) {
        Terminal terminal = Terminal.of(spec);
        try (Opened<Accounts> opened = opener.open(context)) {
            return switch (opened.service().addApiToken(opened.owner(), name)) {
                case Result.Ok<String>(String token) -> terminal.say(token);
                case Result.Invalid<String>(var problems) -> terminal.refuse(opened.texts(), problems);
            };
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists tokens by name, oldest first.")
    int list(@Mixin CommandContext context) {
        Terminal terminal = Terminal.of(spec);
        try (Opened<Accounts> opened = opener.open(context)) {
            for (ApiToken token : opened.service().apiTokens(opened.owner())) {
                terminal.say(token.name() + "  " + opened.formats().moment(token.createdAt()));
            }
            return 0;
        }
    }

    @Command(
            name = "withdraw",
            mixinStandardHelpOptions = true,
            description = "Withdraws every token of that name; programs that use it are refused from then on.")
    int withdraw(
            @Mixin CommandContext context,
            @Parameters(paramLabel = "NAME", description = "As `headway token list` shows it.") String name) {
        Terminal terminal = Terminal.of(spec);
        try (Opened<Accounts> opened = opener.open(context)) {
            List<ApiToken> named = opened.service().apiTokens(opened.owner()).stream()
                    .filter(token -> token.name().equals(name))
                    .toList();
            if (named.isEmpty()) {
                return terminal.refuse("There is no token " + name + ". `headway token list` lists them.");
            }
            named.forEach(token -> opened.service().withdrawApiToken(opened.owner(), token.id()));
            return terminal.say("Withdrawn: " + name + ".");
        }
    }
}
