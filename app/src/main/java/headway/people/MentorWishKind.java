package headway.people;

import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;

/// What is looked for in a mentor, as a record of which there is one.
final class MentorWishKind implements RecordKind<MentorWish> {
    static final String NAME = "mentor-wish";

    private final List<Field<MentorWish>> fields;

    MentorWishKind() {
        this.fields = List.of(
                Field.<MentorWish>words("admired", MentorWish::admired).asRequired(),
                Field.text("aim", MentorWish::aim));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "mentor_wish";
    }

    @Override
    public String path() {
        return "/mentor-wish";
    }

    @Override
    public String texts() {
        return "mentor-wish.";
    }

    @Override
    public List<Field<MentorWish>> fields() {
        return fields;
    }

    @Override
    public MentorWish make(Values values) {
        return new MentorWish(values.list("admired"), values.text("aim"));
    }

    @Override
    public String title(MentorWish facts) {
        return String.join(", ", facts.admired());
    }

    @Override
    public Optional<PartialDate> happened(MentorWish facts) {
        return Optional.empty();
    }

    @Override
    public boolean isSingle() {
        return true;
    }
}
