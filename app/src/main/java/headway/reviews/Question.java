package headway.reviews;

import java.util.List;

/// Something that a step asks.
///
/// @param name unique within the step
/// @param label what is asked, often a record by its name
/// @param meta what helps to answer; may be empty
/// @param path where the record is shown; empty for questions about none
/// @param options codes that may be chosen; empty for other shapes
/// @param suggestions offered while typing
/// @param value what is kept; an answer that equals it changes nothing
/// @param proposal what the field shows while nothing is kept
public record Question(
        String name,
        Phrase label,
        Phrase meta,
        String path,
        Shape shape,
        List<String> options,
        List<String> suggestions,
        String value,
        String proposal) {
    /// Begins the name of a line that belongs to the choice before it; pages show it when the choice wants it.
    public static final String FOLLOW_UP = "reason-";

    public static final Phrase NO_META = Phrase.own("");

    public Question {
        options = List.copyOf(options);
        suggestions = List.copyOf(suggestions);
    }

    /// How it is answered.
    public enum Shape {
        LINE,
        TEXT,
        /// One thing a line, each time new ones: the field is empty again afterwards.
        MORE,
        /// A number, also with a decimal point.
        NUMBER,
        DAY,
        /// One of the options.
        CHOICE,
        /// 1 to 5.
        SCALE,
        /// Yes or no.
        MARK;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Shape of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /// A question whose text is `reviews.q.` and the step's and its own name.
    public static Question plain(String step, String name, Shape shape, String value) {
        return new Question(
                name, Phrase.of("reviews.q." + step + "." + name), NO_META, "", shape, List.of(), List.of(), value, "");
    }

    /// A question about a record.
    public static Question about(String name, Phrase label, Phrase meta, String path, Shape shape, String value) {
        return new Question(name, label, meta, path, shape, List.of(), List.of(), value, "");
    }

    public Question choosing(List<String> codes) {
        return new Question(name, label, meta, path, shape, codes, suggestions, value, proposal);
    }

    public Question suggesting(List<String> offered) {
        return new Question(name, label, meta, path, shape, options, offered, value, proposal);
    }

    public Question labelled(Phrase other) {
        return new Question(name, other, meta, path, shape, options, suggestions, value, proposal);
    }

    public Question withMeta(Phrase other) {
        return new Question(name, label, other, path, shape, options, suggestions, value, proposal);
    }

    /// What its field shows before anything is answered; it counts as an answer when it is sent.
    public Question beginningWith(String first) {
        return new Question(name, label, meta, path, shape, options, suggestions, value, first);
    }

    /// What its field shows.
    public String shown() {
        return value.isEmpty() ? proposal : value;
    }

    /// Whether one key answers it.
    public boolean isChosen() {
        return shape == Shape.CHOICE || shape == Shape.SCALE;
    }

    /// Whether it goes with the choice before it.
    public boolean isFollowUp() {
        return name.startsWith(FOLLOW_UP);
    }

    /// What can be chosen.
    public List<String> choices() {
        return shape == Shape.SCALE ? List.of("1", "2", "3", "4", "5") : options;
    }
}
