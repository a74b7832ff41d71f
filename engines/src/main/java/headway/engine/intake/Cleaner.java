package headway.engine.intake;

import java.text.Normalizer;
import java.util.function.Consumer;

/// Makes text from a file fit to keep: composed Unicode, line feeds only, no control characters,
/// no half surrogates, bounded length. Applying it twice changes nothing more.
final class Cleaner {

    /// Longest one-line field; the longest real headline is a fifth of it.
    static final int LONGEST_LINE = 1_000;

    /// Longest text with paragraphs, about 30 printed pages.
    static final int LONGEST_TEXT = 100_000;

    private static final int EXCERPT = 60;

    private Cleaner() {}

    /// Text with paragraphs. `tooLong` is told the limit when the text had to be cut.
    static String text(String raw, Consumer<Integer> tooLong) {
        return bounded(raw, LONGEST_TEXT, tooLong);
    }

    /// One line: line breaks and runs of blanks become one space.
    static String line(String raw, Consumer<Integer> tooLong) {
        String head = raw.length() > 4 * LONGEST_TEXT ? raw.substring(0, 4 * LONGEST_TEXT) : raw;
        return bounded(head.replaceAll("[\\p{Cntrl}\\p{Z}]+", " "), LONGEST_LINE, tooLong);
    }

    /// The beginning of a text, for messages.
    static String excerpt(String raw) {
        String head = raw.substring(0, Math.min(raw.length(), EXCERPT + 1));
        String clean = line(head, limit -> {});
        return clean.length() > EXCERPT ? clean.substring(0, EXCERPT) + "…" : clean;
    }

    private static String bounded(String raw, int longest, Consumer<Integer> tooLong) {
        boolean long_ = raw.length() > 2 * longest;
        String clean = Normalizer.normalize(printable(long_ ? raw.substring(0, 2 * longest) : raw), Normalizer.Form.NFC)
                .strip();
        if (clean.length() <= longest) {
            return clean;
        }
        tooLong.accept(longest);
        int cut = Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest;
        return clean.substring(0, cut).strip();
    }

    private static String printable(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
                out.append(pair ? "" : "\n");
            } else if (c == '\n' || c == '\t') {
                out.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                out.append(c).append(raw.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                out.append('\uFFFD');
            } else if (!Character.isISOControl(c) && c != '\uFEFF') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
