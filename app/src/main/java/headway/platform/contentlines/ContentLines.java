package headway.platform.contentlines;

import java.nio.charset.StandardCharsets;

/// Writes the lines of vCard (RFC 6350) and iCalendar (RFC 5545): UTF-8, CRLF, at most 75 bytes each.
public final class ContentLines {
    private static final int MOST_BYTES = 75;

    private final StringBuilder out = new StringBuilder();

    /// A text as the value of a property. Control characters, which neither format knows, become blanks.
    public static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// Adds a line; a long one goes on after a line end and a blank, never inside a character.
    public void add(String text) {
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

    /// All lines so far.
    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
