package headway.profile;

import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;

/// Which fields an account on another site has.
final class AccountKind implements RecordKind<Account> {
    private static final List<Field<Account>> FIELDS = List.of(
            Field.<Account>line("network", Account::network).asRequired(),
            Field.line("username", Account::username),
            Field.web("url", Account::url));

    @Override
    public String name() {
        return "profile-account";
    }

    @Override
    public String table() {
        return "profile_account";
    }

    @Override
    public String path() {
        return "/profile/accounts";
    }

    @Override
    public String texts() {
        return "profile-account.";
    }

    @Override
    public List<Field<Account>> fields() {
        return FIELDS;
    }

    @Override
    public Account make(Values values) {
        return new Account(values.text("network"), values.text("username"), values.text("url"));
    }

    @Override
    public String title(Account facts) {
        return facts.username().isEmpty() ? facts.network() : facts.network() + ": " + facts.username();
    }

    @Override
    public Optional<PartialDate> happened(Account facts) {
        return Optional.empty();
    }
}
