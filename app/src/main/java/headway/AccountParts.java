package headway;

import headway.accounts.AccountCommand;
import headway.accounts.Accounts;
import headway.accounts.AccountsFeature;
import headway.accounts.Erasure;
import headway.accounts.OpenCommand;
import headway.accounts.SignIn;
import headway.accounts.TokenCommand;
import headway.platform.db.Backups;
import headway.platform.feature.Feature;
import headway.platform.feature.RecordTable;
import java.util.List;
import java.util.function.Supplier;

/// Who uses this installation, and how they sign in and leave.
final class AccountParts implements Parts {
    private final Accounts accounts;
    private final SignIn signIn;
    private final Erasure erasure;
    private final Feature feature;

    AccountParts(Ground ground, Supplier<List<RecordTable>> tables) {
        this.accounts = new Accounts(ground.database(), ground.ids(), ground.clock());
        this.signIn = new SignIn(accounts);
        this.erasure = new Erasure(
                accounts,
                ground.database(),
                ground.files(),
                new Backups(ground.config().data(), ground.clock()),
                ground.clock(),
                tables);
        this.feature = new AccountsFeature(accounts, signIn, erasure, ground.config(), ground.clock());
    }

    static List<Object> commands(Openers openers) {
        return List.of(
                new OpenCommand(openers.of(App::accounts)),
                new AccountCommand(openers.forEverybody(App::accounts), openers.forEverybody(App::erasure)),
                new TokenCommand(openers.of(App::accounts)));
    }

    Accounts accounts() {
        return accounts;
    }

    SignIn signIn() {
        return signIn;
    }

    Erasure erasure() {
        return erasure;
    }

    @Override
    public List<Feature> features() {
        return List.of(feature);
    }
}
