package headway.reviews;

/// Something that the record says.
///
/// @param meta may be empty
/// @param path where it is shown; empty where there is no such page
public record Fact(Phrase title, Phrase meta, String path) {

    public static Fact of(Phrase title) {
        return new Fact(title, Question.NO_META, "");
    }
}
