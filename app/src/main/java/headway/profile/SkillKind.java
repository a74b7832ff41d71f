package headway.profile;

import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;

/// Which fields a skill in plain words has.
final class SkillKind implements RecordKind<Skill> {
    private static final List<Field<Skill>> FIELDS = List.of(
            Field.<Skill>line("name", Skill::name).asRequired(),
            Field.<Skill>line("level", Skill::level).asSuggested(),
            Field.words("keywords", Skill::keywords));

    @Override
    public String name() {
        return "profile-skill";
    }

    @Override
    public String table() {
        return "profile_skill";
    }

    @Override
    public String path() {
        return "/profile/skills";
    }

    @Override
    public String texts() {
        return "profile-skill.";
    }

    @Override
    public List<Field<Skill>> fields() {
        return FIELDS;
    }

    @Override
    public Skill make(Values values) {
        return new Skill(values.text("name"), values.text("level"), values.list("keywords"));
    }

    @Override
    public String title(Skill facts) {
        return facts.name();
    }

    @Override
    public Optional<PartialDate> happened(Skill facts) {
        return Optional.empty();
    }

    @Override
    public String fingerprint(Skill facts) {
        return ProfileDrafts.of(facts).fingerprint();
    }
}
