package headway.people;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes vCard 4 (RFC 6350) of people: what any address book understands, nothing of what one thinks of them.
final class VCardWriter {
    private static final int MOST_BYTES = 75;

    private final StringBuilder out = new StringBuilder();

    private VCardWriter() {}

    static byte[] write(List<headway.platform.records.Kept<Person>> people) {
        VCardWriter writer = new VCardWriter();
        people.forEach(kept -> writer.card(kept.id().toString(), kept.facts()));
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void card(String id, Person person) {
        line("BEGIN:VCARD");
        line("VERSION:4.0");
        line("UID:urn:uuid:" + id);
        line("FN:" + escaped(person.name()));
        text("ORG:", person.organisation());
        text("TITLE:", person.role());
        person.emails().forEach(each -> text("EMAIL:", each));
        person.phones().forEach(each -> text("TEL:", each));
        person.urls().forEach(each -> text("URL:", each));
        if (!person.place().isEmpty()) {
            line("ADR:;;;" + escaped(person.place()) + ";;;");
        }
        line("END:VCARD");
    }

    private void text(String name, String value) {
        if (!value.isEmpty()) {
            line(name + escaped(value));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /// Long lines go on after a line end and a blank, never inside a character.
    private void line(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int length = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > MOST_BYTES) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.appendCodePoint(point);
            bytes += length;
            i += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
