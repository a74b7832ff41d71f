package headway.engine.typesetting;

/// Where a link leads, with words for those who can't see it.
sealed interface LinkTarget {

    String description();

    record Web(String address, String description) implements LinkTarget {}

    /// @param index position of the source in the document, from 0
    record Cited(int index, String description) implements LinkTarget {}
}
