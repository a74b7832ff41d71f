package headway.engine.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts text into words that can be printed: finds the face for each letter, the places where a
/// word may be divided, and a visible sign for letters that no face has. Used once.
final class WordReader {
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int FIRST_VARIATION_SELECTOR = 0xFE00;
    private static final int LAST_VARIATION_SELECTOR = 0xFE0F;
    private static final String BREAK_AFTER = "-\u2010\u2013\u2014/";
    private static final int[] NONE = {};

    private final Faces faces;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> breaks = new ArrayList<>();
    private final List<Integer> softHyphens = new ArrayList<>();
    private @Nullable Face current;

    WordReader(Faces faces, Problems problems) {
        this.faces = faces;
        this.problems = problems;
    }

    List<Token> tokens() {
        return tokens;
    }

    void read(String run, Ink ink) {
        int previous = -1;
        for (int i = 0; i < run.length(); ) {
            int c = run.codePointAt(i);
            i += Character.charCount(c);
            int next = i < run.length() ? run.codePointAt(i) : -1;
            readLetter(previous, c, next, ink);
            previous = c;
        }
        endWord(ink);
    }

    private void readLetter(int previous, int c, int next, Ink ink) {
        if (isBreakingSpace(c)) {
            endWord(ink);
            addSpace(ink);
        } else if (c == SOFT_HYPHEN) {
            softHyphens.add(text.length());
        } else if (c == ZERO_WIDTH_SPACE) {
            breaks.add(text.length());
        } else {
            addLetter(c, ink);
            if (isIdeograph(c) || next >= 0 && isIdeograph(next)) {
                breaks.add(text.length());
                endWord(ink);
            } else if (BREAK_AFTER.indexOf(c) >= 0 && joinsWords(previous, next)) {
                breaks.add(text.length());
            }
        }
    }

    private static boolean isBreakingSpace(int c) {
        return c == ' ' || Character.getType(c) == Character.SPACE_SEPARATOR && c != 0xA0 && c != 0x202F && c != 0x2007;
    }

    private static boolean isIdeograph(int c) {
        return Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF || c >= 0xAC00 && c <= 0xD7A3;
    }

    private static boolean joinsWords(int previous, int next) {
        return previous >= 0 && Character.isLetterOrDigit(previous) && next >= 0 && Character.isLetter(next);
    }

    private void addSpace(Ink ink) {
        if (!tokens.isEmpty() && !(tokens.getLast() instanceof Token.Space)) {
            tokens.add(new Token.Space(ink));
        }
    }

    private void addLetter(int c, Ink ink) {
        Face face = faces.covering(ink.face(), c);
        if (face == null) {
            endWord(ink);
            addMissing(c, ink);
            return;
        }
        if (current != null && current != face) {
            endWord(ink);
        }
        current = face;
        text.appendCodePoint(c);
    }

    private void addMissing(int c, Ink ink) {
        String letter = Character.toString(c);
        if (isJoinedToPrevious(c)) {
            if (!tokens.isEmpty() && tokens.getLast() instanceof Word word && word.original() != null) {
                tokens.set(tokens.size() - 1, substitute(word.original() + letter, word.ink()));
            }
            return;
        }
        problems.add("letter-missing", "%s (U+%04X)".formatted(letter, c));
        tokens.add(substitute(letter, ink.with(faces.substituteFace())));
    }

    /// Marks, joiners and selectors that change the letter before them and are no letter themselves.
    private static boolean isJoinedToPrevious(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c >= FIRST_VARIATION_SELECTOR && c <= LAST_VARIATION_SELECTOR;
    }

    private Word substitute(String original, Ink ink) {
        String sign = faces.substitute();
        int[] after = isIdeograph(original.codePointAt(0)) ? new int[] {sign.length()} : NONE;
        return new Word(sign, ink, ink.face().shape(sign), after, NONE, original);
    }

    private void endWord(Ink ink) {
        Face face = current;
        if (face != null) {
            Ink used = ink.with(face);
            String word = text.toString();
            tokens.add(new Word(word, used, face.shape(word), array(breaks), array(softHyphens), null));
        }
        current = null;
        text.setLength(0);
        breaks.clear();
        softHyphens.clear();
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.isEmpty()
                ? NONE
                : numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
