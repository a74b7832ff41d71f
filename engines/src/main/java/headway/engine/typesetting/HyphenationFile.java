package headway.engine.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a pattern file of the npm package `hyphen`: a JavaScript call whose last argument is
///
///     [ levels, tree of patterns, words with their hyphens ]
///
/// `levels` is a list of lists of numbers. A node of the tree is an index into it, an object of
/// further letters, or both as `[object, index]`; `.` is the edge of a word.
final class HyphenationFile {
    private static final String START = "(this,";

    private final String text;
    private int at;
    private final List<byte[]> levels = new ArrayList<>();
    private final Map<String, byte[]> patterns = new HashMap<>();
    private final Map<String, int[]> words = new HashMap<>();

    /// @throws IllegalArgumentException when the text has another form
    HyphenationFile(String text) {
        this.text = text;
        this.at = text.indexOf(START) + START.length();
        if (at < START.length()) {
            throw new IllegalArgumentException("not a pattern file");
        }
        expect('[');
        expect('[');
        while (!ended(']')) {
            levels.add(numbers());
        }
        readObject("");
        if (!ended(']')) {
            readWords();
        }
    }

    /// Letters to the levels before, between and after them.
    Map<String, byte[]> patterns() {
        return patterns;
    }

    /// Words that patterns get wrong, with the numbers of letters before their hyphens.
    Map<String, int[]> words() {
        return words;
    }

    private void readObject(String letters) {
        skipComma();
        expect('{');
        while (!ended('}')) {
            String key = key();
            expect(':');
            readNode(letters + key);
        }
    }

    private void readNode(String letters) {
        switch (peek()) {
            case '{' -> readObject(letters);
            case '[' -> {
                expect('[');
                readObject(letters);
                skipComma();
                patterns.put(letters, levels.get(number()));
                expect(']');
            }
            default -> patterns.put(letters, levels.get(number()));
        }
    }

    private void readWords() {
        expect('{');
        while (!ended('}')) {
            String word = key();
            expect(':');
            byte[] points = numbers();
            int[] counts = new int[points.length];
            Arrays.setAll(counts, i -> points[i]);
            words.put(word, counts);
        }
    }

    private byte[] numbers() {
        expect('[');
        byte[] numbers = new byte[64];
        int count = 0;
        while (!ended(']')) {
            numbers[count++] = (byte) number();
        }
        return Arrays.copyOf(numbers, count);
    }

    private String key() {
        char first = peek();
        if (first == '"' || first == '\'') {
            int end = text.indexOf(first, at + 1);
            if (end < 0) {
                throw new IllegalArgumentException("a string without an end at character " + at);
            }
            String key = text.substring(at + 1, end);
            at = end + 1;
            return key;
        }
        int start = at;
        while (at < text.length() && ":,]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private int number() {
        return Integer.parseInt(key());
    }

    /// True at the closing sign, which is then passed; passes a comma before the next element.
    private boolean ended(char close) {
        skipComma();
        if (peek() == close) {
            at++;
            return true;
        }
        return false;
    }

    private void skipComma() {
        if (peek() == ',') {
            at++;
        }
    }

    private void expect(char sign) {
        if (peek() != sign) {
            throw new IllegalArgumentException("expected " + sign + " at character " + at);
        }
        at++;
    }

    /// The next character that is not white space.
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            throw new IllegalArgumentException("the pattern file ends too early");
        }
        return text.charAt(at);
    }
}
