package headway.platform.feature;

import java.util.List;

/// Something that a sentence names and that has a word in the message files, such as a kind of source.
///
/// @param key of that word, or of a sentence within the sentence
/// @param args what it names itself: whole numbers and texts
public record Word(String key, List<Object> args) {
    public Word {
        args = List.copyOf(args);
    }

    public Word(String key) {
        this(key, List.of());
    }
}
