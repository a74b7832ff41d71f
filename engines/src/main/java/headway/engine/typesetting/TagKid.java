package headway.engine.typesetting;

/// What a [Tag] contains.
sealed interface TagKid permits Tag, TagKid.Marked, TagKid.Annotated {

    /// Content of a page.
    record Marked(int page, int id) implements TagKid {}

    /// A link area of a page.
    record Annotated(int page, int index) implements TagKid {}
}
