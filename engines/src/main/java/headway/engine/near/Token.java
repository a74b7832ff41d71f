package headway.engine.near;

/// One word, number or sign of a text.
///
/// @param text as written
/// @param lower in lower case, with a plain apostrophe
/// @param start first code point
/// @param end code point after the last one
/// @param type what it is
/// @param value of a [Type#NUMBER], otherwise NaN
/// @param spaced whether it starts the text or has white space before it
/// @param opens whether it is the first of a sentence
record Token(String text, String lower, int start, int end, Type type, double value, boolean spaced, boolean opens) {

    /// Stands before the first and after the last token.
    static final Token NONE = new Token("", "", 0, 0, Type.END, Double.NaN, true, true);

    enum Type {
        /// Letters, with apostrophes and digits after the first letter.
        WORD,
        /// Digits with separators that have one value.
        NUMBER,
        /// Digits that are no quantity: versions, telephone numbers, times of day.
        CODE,
        /// Any other single character.
        SIGN,
        /// No token.
        END
    }

    boolean word() {
        return type == Type.WORD;
    }

    boolean number() {
        return type == Type.NUMBER;
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    /// Whether it starts with a capital letter.
    boolean capital() {
        return word() && Character.isUpperCase(text.codePointAt(0));
    }

    /// Whether it is written in capitals only, at least two of them.
    boolean acronym() {
        return word()
                && text.length() > 1
                && !text.equals(lower)
                && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    Token opening() {
        return new Token(text, lower, start, end, type, value, spaced, true);
    }
}
