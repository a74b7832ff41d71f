package headway.profile;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which fields a reference has.
final class ReferenceKind implements RecordKind<Reference> {
    private static final List<Field<Reference>> FIELDS = List.of(
            Field.<Reference>line("name", Reference::name).asRequired(),
            Field.line("title", Reference::title),
            Field.line("organisation", Reference::organisation),
            Field.date("givenOn", Reference::givenOn),
            Field.<Reference>text("text", Reference::text));

    @Override
    public String name() {
        return "profile-reference";
    }

    @Override
    public String table() {
        return "profile_reference";
    }

    @Override
    public String path() {
        return "/profile/references";
    }

    @Override
    public String texts() {
        return "profile-reference.";
    }

    @Override
    public List<Field<Reference>> fields() {
        return FIELDS;
    }

    @Override
    public Reference make(Values values) {
        return new Reference(
                values.text("name"),
                values.text("text"),
                values.text("title"),
                values.text("organisation"),
                values.date("givenOn"));
    }

    @Override
    public String title(Reference facts) {
        return facts.name();
    }

    @Override
    public Optional<PartialDate> happened(Reference facts) {
        return facts.givenOn();
    }

    @Override
    public String fingerprint(Reference facts) {
        return ProfileDrafts.of(facts).fingerprint();
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        return values.date("givenOn")
                .filter(date -> date.firstDay().isAfter(today.plusDays(1)))
                .map(_ -> List.of(Problem.at("givenOn", "profile.in-future")))
                .orElse(List.of());
    }
}
