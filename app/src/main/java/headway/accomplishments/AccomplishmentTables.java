package headway.accomplishments;

import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import java.util.List;

/// The tables of accomplishments, and how their rows belong together: what export, undo and erasure go by.
final class AccomplishmentTables {
    private static final String PARENT = "accomplishment_id";

    private static final RecordTable MAIN = RecordTable.of(
                    "accomplishment",
                    "id",
                    "owner",
                    "text",
                    "details",
                    "happened_on",
                    "position_id",
                    "theme",
                    "confidentiality",
                    "strength",
                    "missing",
                    "source",
                    "version",
                    "created_at",
                    "updated_at",
                    "deleted_at")
            .withReferences(new RecordTable.Reference("position_id", "position"));
    private static final RecordTable TAGS = RecordTable.of("accomplishment_tag", PARENT, "owner", "tag");
    private static final RecordTable LINKS =
            RecordTable.of("accomplishment_link", "id", PARENT, "owner", "url", "label");
    private static final RecordTable FILES = RecordTable.of(
                    "accomplishment_file",
                    "id",
                    PARENT,
                    "owner",
                    "sha256",
                    "name",
                    "media_type",
                    "bytes",
                    "confidentiality",
                    "pages",
                    "added_at")
            .withFiles("sha256");

    static final List<RecordTable> ALL = List.of(MAIN, TAGS, LINKS, FILES);
    static final RecordShape SHAPE = new RecordShape(
            Accomplishments.KIND,
            MAIN,
            List.of(
                    new RecordShape.Child(TAGS, PARENT),
                    new RecordShape.Child(LINKS, PARENT),
                    new RecordShape.Child(FILES, PARENT)));

    private AccomplishmentTables() {}
}
