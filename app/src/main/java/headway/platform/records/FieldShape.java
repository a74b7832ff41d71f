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
    /// Yes or no.
    FLAG,
    /// One of the codes of an enum.
    CHOICE,
    /// An address of the web.
    WEB,
    /// An e-mail address.
    EMAIL;

    boolean isList() {
        return this == WORDS || this == LINES;
    }
}
