package headway.people;

import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import java.util.List;

/// The tables of touches, and how their rows belong together.
final class TouchTables {
    static final RecordTable MAIN = RecordTable.of(
            "touch",
            "id",
            "owner",
            "kind",
            "happened_on",
            "direction",
            "note",
            "source",
            "fingerprint",
            "version",
            "created_at",
            "updated_at",
            "deleted_at");
    static final RecordTable PEOPLE = RecordTable.of("touch_person", "touch_id", "person_id", "owner", "counts_on");
    static final RecordShape SHAPE = new RecordShape("touch", MAIN, List.of(new RecordShape.Child(PEOPLE, "touch_id")));

    private TouchTables() {}
}
