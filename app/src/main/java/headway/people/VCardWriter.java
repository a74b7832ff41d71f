package headway.people;

import headway.platform.contentlines.ContentLines;
import java.util.List;

/// Writes vCard 4 (RFC 6350) of people: what any address book understands, nothing of what one thinks of them.
final class VCardWriter {

    private final ContentLines out = new ContentLines();

    private VCardWriter() {}

    static byte[] write(List<headway.platform.records.Kept<Person>> people) {
        VCardWriter writer = new VCardWriter();
        people.forEach(kept -> writer.card(kept.id().toString(), kept.facts()));
        return writer.out.bytes();
    }

    private void card(String id, Person person) {
        out.add("BEGIN:VCARD");
        out.add("VERSION:4.0");
        out.add("UID:urn:uuid:" + id);
        out.add("FN:" + ContentLines.escaped(person.name()));
        text("ORG:", person.organisation());
        text("TITLE:", person.role());
        person.emails().forEach(each -> text("EMAIL:", each));
        person.phones().forEach(each -> text("TEL:", each));
        person.urls().forEach(each -> text("URL:", each));
        if (!person.place().isEmpty()) {
            out.add("ADR:;;;" + ContentLines.escaped(person.place()) + ";;;");
        }
        out.add("END:VCARD");
    }

    private void text(String name, String value) {
        if (!value.isEmpty()) {
            out.add(name + ContentLines.escaped(value));
        }
    }
}
