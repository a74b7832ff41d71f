package headway;

import headway.accomplishments.Accomplishments;
import headway.accounts.Account;
import headway.accounts.Accounts;
import headway.engine.near.NearAnalyzer;
import headway.kernel.Ids;
import headway.platform.changes.Changes;
import headway.platform.cli.CommandContext;
import headway.platform.cli.Opened;
import headway.platform.config.SystemRandom;
import headway.platform.db.Database;
import headway.platform.db.Databases;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Texts;
import headway.platform.search.SearchIndex;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Opens just what capturing needs: no other feature, and only the texts it can say
/// (docs/adr/quick-log.md). [App] opens everything.
final class QuickRecord {
    private static final List<String> TEXTS = List.of(
            "headway/platform/web/platform.properties",
            "headway/engine/near/near.properties",
            "headway/accounts/accounts.properties",
            "headway/accomplishments/accomplishments.properties");

    private QuickRecord() {}

    /// The word lists are read beside the opening of the record, which takes as long.
    static Opened<Accomplishments> open(CommandContext context, Clock clock) {
        CompletableFuture<NearAnalyzer> near = CompletableFuture.supplyAsync(NearAnalyzer::prepared);
        Database database = Databases.open(context.config(), clock, 1);
        try {
            Ids ids = new Ids(clock, new SystemRandom());
            Account account = Commands.account(new Accounts(database, ids, clock), context);
            return new Opened<>(
                    new Accomplishments(
                            database,
                            new SearchIndex(database.dialect()),
                            new Changes(database, ids, clock),
                            near::join,
                            ids,
                            clock),
                    account.id(),
                    LocalDate.ofInstant(clock.instant(), account.preferences().zone()),
                    new Formats(account.preferences()),
                    Texts.load(TEXTS),
                    database::close);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }
}
