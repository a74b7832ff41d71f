package headway.positions;

import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;

/// Which fields a language has.
final class LanguageKind implements RecordKind<Language> {
    private static final List<Field<Language>> FIELDS = List.of(
            Field.<Language>line("name", Language::name).asRequired(),
            Field.line("fluency", Language::fluency).asSuggested());

    @Override
    public String name() {
        return "language";
    }

    @Override
    public String table() {
        return "language";
    }

    @Override
    public String path() {
        return "/languages";
    }

    @Override
    public String texts() {
        return "language.";
    }

    @Override
    public List<Field<Language>> fields() {
        return FIELDS;
    }

    @Override
    public Language make(Values values) {
        return new Language(values.text("name"), values.text("fluency"));
    }

    @Override
    public String title(Language facts) {
        return facts.name();
    }

    @Override
    public Optional<PartialDate> happened(Language facts) {
        return Optional.empty();
    }

    @Override
    public String fingerprint(Language facts) {
        return WorkDrafts.of(facts).fingerprint();
    }
}
