package headway.samples;

/// The words of a portfolio, the person's own; what is in it is kept beside them, in its order.
///
/// @param title may be empty: the person's name stands in its place
/// @param intro paragraphs, parted by line ends
/// @param details whether the details of accomplishments are shown too
public record Portfolio(String title, String intro, boolean details) {
    static final Portfolio EMPTY = new Portfolio("", "", false);
}
