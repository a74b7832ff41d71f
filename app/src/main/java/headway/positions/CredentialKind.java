package headway.positions;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which fields a credential has.
final class CredentialKind implements RecordKind<Credential> {
    private static final List<Field<Credential>> FIELDS = List.of(
            Field.<Credential>line("name", Credential::name).asRequired(),
            Field.choice("kind", Credential.Kind.values(), Credential::kind),
            Field.line("issuer", Credential::issuer).asSuggested(),
            Field.line("number", Credential::number),
            Field.date("issuedOn", Credential::issuedOn),
            Field.date("expiresOn", Credential::expiresOn),
            Field.web("url", Credential::url),
            Field.text("notes", Credential::notes));

    @Override
    public String name() {
        return "credential";
    }

    @Override
    public String table() {
        return "credential";
    }

    @Override
    public String path() {
        return "/credentials";
    }

    @Override
    public String texts() {
        return "credential.";
    }

    @Override
    public List<Field<Credential>> fields() {
        return FIELDS;
    }

    @Override
    public Credential make(Values values) {
        return new Credential(
                values.choice("kind", Credential.Kind.values()),
                values.text("name"),
                values.text("issuer"),
                values.date("issuedOn"),
                values.date("expiresOn"),
                values.text("number"),
                values.text("url"),
                values.text("notes"));
    }

    @Override
    public String title(Credential facts) {
        return facts.issuer().isEmpty() ? facts.name() : facts.name() + ", " + facts.issuer();
    }

    @Override
    public Optional<PartialDate> happened(Credential facts) {
        return facts.issuedOn();
    }

    @Override
    public String fingerprint(Credential facts) {
        return WorkDrafts.of(facts).fingerprint();
    }

    @Override
    public Comparator<Credential> order() {
        return DateRules.newestFirst(_ -> false, Credential::issuedOn, _ -> Optional.empty());
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        List<Problem> problems = new ArrayList<>(DateRules.notInFuture(values, "issuedOn", today));
        problems.addAll(DateRules.ordered(values, "issuedOn", "expiresOn"));
        return problems;
    }
}
