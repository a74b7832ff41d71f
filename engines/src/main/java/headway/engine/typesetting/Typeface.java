package headway.engine.typesetting;

/// The faces that a document is set in: a serif for a person's own words, a sans for what is put
/// around them (headings, dates, page numbers).
public enum Typeface {
    TEXT("SourceSerif4_400Regular.ttf"),
    TEXT_ITALIC("SourceSerif4_400Regular_Italic.ttf"),
    TEXT_BOLD("SourceSerif4_600SemiBold.ttf"),
    LABEL("SourceSans3_400Regular.ttf"),
    LABEL_ITALIC("SourceSans3_400Regular_Italic.ttf"),
    LABEL_BOLD("SourceSans3_600SemiBold.ttf");

    private final String fileName;

    Typeface(String fileName) {
        this.fileName = fileName;
    }

    /// Name of the font file that provides this face.
    public String fileName() {
        return fileName;
    }

    boolean isText() {
        return this == TEXT || this == TEXT_ITALIC || this == TEXT_BOLD;
    }

    boolean isBold() {
        return this == TEXT_BOLD || this == LABEL_BOLD;
    }

    boolean isItalic() {
        return this == TEXT_ITALIC || this == LABEL_ITALIC;
    }

    /// The regular face of the other family, asked for letters that this one lacks.
    Typeface fallback() {
        return isText() ? LABEL : TEXT;
    }

    /// This face with an emphasis; italics within italics stand upright, as printers do it.
    Typeface with(Run.Emphasis emphasis) {
        return switch (emphasis) {
            case NONE -> this;
            case BOLD -> isText() ? TEXT_BOLD : LABEL_BOLD;
            case ITALIC -> {
                if (isBold()) {
                    yield this;
                }
                if (isItalic()) {
                    yield isText() ? TEXT : LABEL;
                }
                yield isText() ? TEXT_ITALIC : LABEL_ITALIC;
            }
        };
    }
}
