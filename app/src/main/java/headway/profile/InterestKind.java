package headway.profile;

import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;

/// Which fields an interest has.
final class InterestKind implements RecordKind<Interest> {
    private static final List<Field<Interest>> FIELDS = List.of(
            Field.<Interest>line("name", Interest::name).asRequired(), Field.words("keywords", Interest::keywords));

    @Override
    public String name() {
        return "profile-interest";
    }

    @Override
    public String table() {
        return "profile_interest";
    }

    @Override
    public String path() {
        return "/profile/interests";
    }

    @Override
    public String texts() {
        return "profile-interest.";
    }

    @Override
    public List<Field<Interest>> fields() {
        return FIELDS;
    }

    @Override
    public Interest make(Values values) {
        return new Interest(values.text("name"), values.list("keywords"));
    }

    @Override
    public String title(Interest facts) {
        return facts.name();
    }

    @Override
    public Optional<PartialDate> happened(Interest facts) {
        return Optional.empty();
    }

    @Override
    public String fingerprint(Interest facts) {
        return ProfileDrafts.of(facts).fingerprint();
    }
}
