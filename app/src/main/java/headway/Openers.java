package headway;

import headway.accounts.Account;
import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.cli.Opener;
import headway.platform.i18n.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How commands open the whole application, with one reader, for the front door they need.
record Openers(Clock clock) {

    /// In the name of one person.
    <T> Opener<T> of(Function<App, T> frontDoor) {
        return opener(frontDoor, (app, context) -> Commands.account(app.accounts(), context));
    }

    /// For a command that is about everybody.
    <T> Opener<T> forEverybody(Function<App, T> frontDoor) {
        return opener(frontDoor, (app, _) -> app.accounts().first());
    }

    private <T> Opener<T> opener(Function<App, T> frontDoor, BiFunction<App, CommandContext, Account> chosen) {
        return context -> {
            App app = App.forCommand(context.config(), clock);
            try {
                Account account = chosen.apply(app, context);
                LocalDate today = LocalDate.ofInstant(
                        clock.instant(), account.preferences().zone());
                return new Opened<>(
                        frontDoor.apply(app),
                        account.id(),
                        today,
                        new Formats(account.preferences()),
                        FeatureTexts.of(app.features()),
                        app::close);
            } catch (RuntimeException e) {
                app.close();
                throw e;
            }
        };
    }
}
