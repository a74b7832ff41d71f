package headway.presence;

import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.List;
import java.util.Optional;

/// The word lists as a record; at most one a person.
final class WordListsKind implements RecordKind<WordLists> {
    static final String NAME = "presence_setting";

    private static final List<Field<WordLists>> FIELDS =
            List.of(Field.words("concerns", WordLists::concerns), Field.words("brand", WordLists::brand));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "presence_setting";
    }

    @Override
    public String path() {
        return "/presence";
    }

    @Override
    public String texts() {
        return "presence_setting.";
    }

    @Override
    public List<Field<WordLists>> fields() {
        return FIELDS;
    }

    @Override
    public WordLists make(Values values) {
        return new WordLists(values.list("concerns"), values.list("brand"));
    }

    @Override
    public String title(WordLists facts) {
        return String.join(", ", facts.brand().isEmpty() ? facts.concerns() : facts.brand());
    }

    @Override
    public Optional<PartialDate> happened(WordLists facts) {
        return Optional.empty();
    }

    @Override
    public boolean isSingle() {
        return true;
    }
}
