package headway.engine.typesetting;

import java.text.Normalizer;

/// Makes any string fit for print: composed (Unicode NFC), without control characters, without
/// halves of surrogate pairs. XML and PDF readers refuse files that contain these.
final class CleanText {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private CleanText() {}

    static String of(String text) {
        return isPlain(text) ? text : Normalizer.normalize(filter(text), Normalizer.Form.NFC);
    }

    /// True for printable ASCII, by far the most frequent text; it needs no further look.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String filter(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(CleanText::cleaned).filter(c -> c >= 0).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /// The code point to print, -1 for none.
    private static int cleaned(int c) {
        if (c >= ' ' && c <= '~') {
            return c;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t' ? ' ' : -1;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> REPLACEMENT;
            case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE ? -1 : c;
            case Character.FORMAT -> c == BYTE_ORDER_MARK || isDirectionControl(c) ? -1 : c;
            default -> c;
        };
    }

    /// Embeddings, overrides and isolates: they can make a page read otherwise than it is written.
    private static boolean isDirectionControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
