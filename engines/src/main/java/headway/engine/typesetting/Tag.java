package headway.engine.typesetting;

import java.util.ArrayList;
import java.util.List;

/// An element of the structure that screen readers and converters follow (ISO 32000-1, 14.7).
/// Grows while a document is laid out and drawn; used by one thread.
final class Tag implements TagKid {

    private final String type;
    private final String attributes;
    private final List<TagKid> kids = new ArrayList<>();

    private Tag(String type, String attributes) {
        this.type = type;
        this.attributes = attributes;
    }

    static Tag root() {
        return new Tag("Document", "");
    }

    Tag child(String childType) {
        return add(childType, "");
    }

    /// A list with its kind of numbering (ISO 32000-1, table 347): `Disc`, `Decimal`.
    Tag listOf(String numbering) {
        return add("L", "/A<</O/List/ListNumbering/" + numbering + ">>");
    }

    private Tag add(String childType, String childAttributes) {
        Tag child = new Tag(childType, childAttributes);
        kids.add(child);
        return child;
    }

    void add(TagKid kid) {
        kids.add(kid);
    }

    String type() {
        return type;
    }

    String attributes() {
        return attributes;
    }

    List<TagKid> kids() {
        return kids;
    }
}
