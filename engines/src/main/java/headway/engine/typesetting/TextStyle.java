package headway.engine.typesetting;

/// How one kind of text looks.
///
/// @param sizePt em size in points
/// @param leadingPt distance from baseline to baseline in points
/// @param beforePt white space above, dropped at the head of a page
/// @param afterPt white space below
public record TextStyle(
        Typeface face, double sizePt, double leadingPt, double beforePt, double afterPt, Colour colour) {}
