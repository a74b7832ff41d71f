package headway.engine.typesetting;

/// Spells numbers and strings as PDF does (ISO 32000-1, 7.3).
final class PdfSyntax {
    private static final String DIGITS = "0123456789ABCDEF";

    private PdfSyntax() {}

    /// A number with at most two decimals: 0.01 pt is finer than any printer.
    static StringBuilder number(StringBuilder to, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            to.append('-');
            hundredths = -hundredths;
        }
        to.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            to.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                to.append(rest % 10);
            }
        }
        return to;
    }

    static StringBuilder numbers(StringBuilder to, double... values) {
        for (double value : values) {
            number(to, value).append(' ');
        }
        return to;
    }

    /// Four hexadecimal digits.
    static StringBuilder hex(StringBuilder to, int value) {
        return to.append(DIGITS.charAt(value >> 12 & 15))
                .append(DIGITS.charAt(value >> 8 & 15))
                .append(DIGITS.charAt(value >> 4 & 15))
                .append(DIGITS.charAt(value & 15));
    }

    /// A text string in UTF-16 with byte order mark, in angle brackets.
    static String text(String value) {
        StringBuilder hex = hex(new StringBuilder(6 + 4 * value.length()).append('<'), 0xFEFF);
        for (int i = 0; i < value.length(); i++) {
            hex(hex, value.charAt(i));
        }
        return hex.append('>').toString();
    }

    /// An ASCII string in parentheses.
    static String ascii(String value) {
        return '(' + value.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ')';
    }

    /// `r g b` for a colour operator.
    static StringBuilder colour(StringBuilder to, Colour colour) {
        return numbers(to, colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
    }
}
