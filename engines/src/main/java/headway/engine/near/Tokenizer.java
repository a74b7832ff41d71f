package headway.engine.near;

import headway.engine.near.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text into words, numbers and signs in one pass; O(n).
///
/// A hyphen is a sign of its own, so `two-week` is three tokens without space between them. Digits
/// keep British and American separators (`1,250.50`), Indian groups (`1,25,000`), apostrophes and
/// narrow spaces (`10 000`).
final class Tokenizer {

    /// Words whose full stop does not end a sentence.
    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "st", "no", "nos", "approx", "ca", "incl", "excl", "vs", "etc", "e", "g",
            "i", "dept", "est", "inc", "ltd", "co", "jr", "sr", "rev", "fig", "min", "max", "hrs", "sgt", "capt", "lt",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private static final String VULGAR = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final double[] VULGAR_VALUES = {
        1 / 2.0, 1 / 4.0, 3 / 4.0, 1 / 3.0, 2 / 3.0, 1 / 5.0, 2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0, 5 / 6.0, 1 / 8.0,
        3 / 8.0, 5 / 8.0, 7 / 8.0
    };

    private final int[] points;
    private final List<Token> tokens = new ArrayList<>();
    private boolean spaced = true;
    private boolean opens = true;

    private Tokenizer(int[] points) {
        this.points = points;
    }

    /// The tokens of the first `limit` code points.
    static Tokens tokens(String text, int limit) {
        int[] points = text.codePoints().limit(limit).toArray();
        return new Tokens(new Tokenizer(points).run());
    }

    private List<Token> run() {
        int i = 0;
        while (i < points.length) {
            int point = points[i];
            if (blank(point)) {
                opens |= point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029;
                spaced = true;
                i++;
            } else if (digit(point) || (point == '.' && spaced && digitAt(i + 1))) {
                i = number(i);
            } else if (VULGAR.indexOf(point) >= 0) {
                add(i, i + 1, Type.NUMBER, VULGAR_VALUES[VULGAR.indexOf(point)]);
                i++;
            } else if (Character.isLetter(point)) {
                i = word(i);
            } else {
                i = sign(i);
            }
        }
        return tokens;
    }

    /// Whether the text is one sign such as `¾`.
    static boolean fraction(String text) {
        return text.length() == 1 && VULGAR.contains(text);
    }

    private int word(int from) {
        int i = from + 1;
        boolean coded = false;
        while (i < points.length) {
            int point = points[i];
            boolean joins = (point == '\'' || point == '’') && letterAt(i + 1);
            boolean version = coded && point == '.' && digitAt(i + 1);
            boolean power = point == '²' || point == '³';
            if (!Character.isLetter(point)
                    && !digit(point)
                    && !power
                    && Character.getType(point) != Character.NON_SPACING_MARK
                    && !joins
                    && !version) {
                break;
            }
            coded |= digit(point);
            i++;
        }
        add(from, i, Type.WORD, Double.NaN);
        return i;
    }

    private int sign(int from) {
        int point = points[from];
        add(from, from + 1, Type.SIGN, Double.NaN);
        if (endsSentence(from, point) || point == '•' || point == '·' || point == '▪' || point == '◦') {
            opens = true;
        }
        return from + 1;
    }

    private boolean endsSentence(int at, int point) {
        if (point == '!' || point == '?') {
            return true;
        }
        if (point != '.' || (at + 1 < points.length && !blank(points[at + 1]) && points[at + 1] != '"')) {
            return false;
        }
        Token before = tokens.size() > 1 ? tokens.get(tokens.size() - 2) : Token.NONE;
        int next = at + 1;
        while (next < points.length && blank(points[next])) {
            next++;
        }
        boolean lowerNext = next < points.length && Character.isLowerCase(points[next]);
        return !lowerNext && !(before.word() && ABBREVIATIONS.contains(before.lower()));
    }

    private int number(int from) {
        int i = from;
        StringBuilder digits = new StringBuilder();
        int dots = 0;
        boolean odd = false;
        while (i < points.length) {
            int point = points[i];
            if (digit(point)) {
                digits.append((char) ('0' + Character.digit(point, 10)));
            } else if (point == '.' && digitAt(i + 1)) {
                dots++;
                digits.append('.');
            } else if (point == ',' && dots == 0 && decimalComma(from, i)) {
                dots++;
                digits.append('.');
            } else if (point == ':' && digitAt(i + 1) && digitAt(i + 2)) {
                odd = true;
            } else if (!(separates(point) && groupAt(i, from))) {
                break;
            }
            i++;
        }
        boolean code = odd || dots > 1 || digits.length() > 15;
        double value = code ? Double.NaN : Double.parseDouble(digits.toString());
        if (!code && i < points.length && VULGAR.indexOf(points[i]) >= 0) {
            value += VULGAR_VALUES[VULGAR.indexOf(points[i])];
            i++;
        }
        add(from, i, code ? Type.CODE : Type.NUMBER, value);
        return i;
    }

    /// Whether the comma at `i` starts decimals: `1,5 %`, `2,25 kg`; a unit must follow, or it is a list.
    private boolean decimalComma(int from, int i) {
        int end = i + 1;
        while (digitAt(end)) {
            end++;
        }
        boolean whole = i - from <= 3 && i > from;
        int unit = end < points.length && blank(points[end]) ? end + 1 : end;
        if (!whole || end == i + 1 || end > i + 3 || unit >= points.length) {
            return false;
        }
        int to = unit;
        while (letterAt(to)) {
            to++;
        }
        String word = new String(points, unit, to - unit).toLowerCase(Locale.ROOT);
        boolean large = word.equals("mio") || word.equals("mrd") || word.equals("million");
        return large
                || points[unit] == '%'
                || points[unit] == '€'
                || !Units.of(word).name().isEmpty();
    }

    private static boolean separates(int point) {
        return point == ','
                || point == '\''
                || point == '’'
                || point == ' '
                || point == 0xA0
                || point == 0x2009
                || point == 0x202F;
    }

    /// Whether the separator at `i` stands between one to three digits (or earlier groups) and a group of
    /// exactly three, or of two that another group follows.
    private boolean groupAt(int i, int from) {
        int before = 0;
        while (i - before - 1 >= from && before < 4 && digit(points[i - before - 1])) {
            before++;
        }
        int after = 0;
        while (after < 4 && digitAt(i + 1 + after)) {
            after++;
        }
        if (before == 0 || before > 3) {
            return false;
        }
        boolean plainSpace = points[i] == ' ';
        if (after == 3) {
            return !plainSpace || (before <= 3 && points[from] != '0');
        }
        return after == 2
                && before <= 2
                && points[i] == ','
                && i + 3 < points.length
                && points[i + 3] == ','
                && digitAt(i + 4)
                && digitAt(i + 5);
    }

    private void add(int from, int to, Type type, double value) {
        String text = new String(points, from, to - from);
        String lower = type == Type.WORD ? text.toLowerCase(Locale.ROOT).replace('’', '\'') : text;
        tokens.add(new Token(text, lower, from, to, type, value, spaced, opens));
        spaced = false;
        opens &= type == Type.SIGN;
    }

    private static boolean digit(int point) {
        return point >= '0' && point <= '9';
    }

    private boolean digitAt(int i) {
        return i < points.length && digit(points[i]);
    }

    private boolean letterAt(int i) {
        return i < points.length && Character.isLetter(points[i]);
    }

    private static boolean blank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF || point == 0x200B;
    }
}
