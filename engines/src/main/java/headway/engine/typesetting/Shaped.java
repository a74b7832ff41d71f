package headway.engine.typesetting;

/// Text as glyphs of one face, with kerning and ligatures, in thousandths of an em.
///
/// @param glyphs glyph ids of the font file
/// @param advances how far the pen moves after each glyph, kerning included
/// @param starts index of the first character of `text` that each glyph stands for
/// @param width sum of the advances
record Shaped(String text, int[] glyphs, double[] advances, int[] starts, double width) {

    /// The characters that a glyph stands for: several for a ligature.
    String textOf(int glyph) {
        int end = glyph + 1 < glyphs.length ? starts[glyph + 1] : text.length();
        return text.substring(starts[glyph], Math.max(starts[glyph], end));
    }

    /// Width of the glyphs that stand for the characters before `index`.
    double widthBefore(int index) {
        double sum = 0;
        for (int i = 0; i < glyphs.length && starts[i] < index; i++) {
            sum += advances[i];
        }
        return sum;
    }
}
