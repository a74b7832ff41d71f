package headway.profile;

import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;

/// Which fields a profile has. A person has one.
final class ProfileKind implements RecordKind<Profile> {
    private static final List<Field<Profile>> FIELDS = List.of(
            Field.<Profile>line("name", Profile::name).asRequired(),
            Field.line("headline", Profile::headline),
            Field.email("email", Profile::email),
            Field.line("phone", Profile::phone),
            Field.web("url", Profile::url),
            Field.text("address", Profile::address),
            Field.line("postalCode", Profile::postalCode),
            Field.line("city", Profile::city),
            Field.line("region", Profile::region),
            Field.line("countryCode", Profile::countryCode),
            Field.text("summary", Profile::summary),
            Field.web("image", Profile::image),
            Field.words("moreEmails", Profile::moreEmails),
            Field.words("morePhones", Profile::morePhones));

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public String table() {
        return "profile";
    }

    @Override
    public String path() {
        return "/profile";
    }

    @Override
    public String texts() {
        return "profile.";
    }

    @Override
    public List<Field<Profile>> fields() {
        return FIELDS;
    }

    @Override
    public Profile make(Values values) {
        return new Profile(
                values.text("name"),
                values.text("headline"),
                values.text("email"),
                values.text("phone"),
                values.text("url"),
                values.text("image"),
                values.text("address"),
                values.text("postalCode"),
                values.text("city"),
                values.text("region"),
                values.text("countryCode"),
                values.text("summary"),
                values.list("moreEmails"),
                values.list("morePhones"));
    }

    @Override
    public String title(Profile facts) {
        return facts.name().isEmpty() ? facts.email() : facts.name();
    }

    @Override
    public Optional<PartialDate> happened(Profile facts) {
        return Optional.empty();
    }

    @Override
    public boolean isSingle() {
        return true;
    }
}
