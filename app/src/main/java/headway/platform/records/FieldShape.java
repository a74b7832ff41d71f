package headway.platform.records;

/// What a field holds, and so how it is asked for, checked and shown.
public enum FieldShape {
    /// One line of text.
    LINE,
    /// Text of any number of lines.
    TEXT,
    /// Short words, separated by commas or new lines.
    WORDS,
    /// Sentences, one a line.
    LINES,
    /// A partial date.
    DATE,
    /// A whole day.
    DAY,
    /// A whole number in a range.
    NUMBER,
    /// Another record of the same person.
    REFERENCE,
    /// Yes or no.
    FLAG,
    /// One of the codes of an enum.
    CHOICE,
    /// An address of the web.
    WEB,
    /// An e-mail address.
    EMAIL;

    /// Whether it holds words that a search should find.
    boolean hasWords() {
        return switch (this) {
            case LINE, TEXT, WORDS, LINES, DATE, WEB, EMAIL -> true;
            case DAY, NUMBER, REFERENCE, FLAG, CHOICE -> false;
        };
    }

    boolean isList() {
        return this == WORDS || this == LINES;
    }
}
