package headway.engine.typesetting;

import org.jspecify.annotations.Nullable;

/// How a word is put on paper.
///
/// @param sizePt em size in points
/// @param risePt how far above the baseline (numbers of sources)
record Ink(
        Face face,
        double sizePt,
        Colour colour,
        double risePt,
        @Nullable LinkTarget target) {

    double widthPt(Shaped shaped) {
        return shaped.width() * sizePt / 1000;
    }

    Ink with(Face other) {
        return other == face ? this : new Ink(other, sizePt, colour, risePt, target);
    }
}
