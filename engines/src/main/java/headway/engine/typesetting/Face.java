package headway.engine.typesetting;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A loaded font: shapes text with the JDK's HarfBuzz and knows its own measures. All measures are
/// in thousandths of an em. Thread-safe.
final class Face {
    private static final float EM = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    /// From here on the JDK marks glyphs that are drawn nowhere (swallowed by a ligature).
    private static final int INVISIBLE_GLYPH = 0xFFFE;
    /// Words remembered per face and the longest word worth it.
    private static final int REMEMBERED = 20_000;

    private static final int LONGEST_REMEMBERED = 40;
    /// Letters of Western languages are looked up in an array.
    private static final int LATIN_END = 0x250;

    private final Typeface typeface;
    private final Font font;
    private final TrueTypeFont file;
    private final boolean[] latin = new boolean[LATIN_END];
    private final CmapLookup letters;
    private final int[] glyphWidths;
    private final Map<String, Shaped> remembered = new ConcurrentHashMap<>();

    private Face(Typeface typeface, Font font, TrueTypeFont file) throws IOException {
        this.typeface = typeface;
        this.font = font;
        this.file = file;
        this.letters = file.getUnicodeCmapLookup();
        for (int c = ' '; c < LATIN_END; c++) {
            latin[c] = letters.getGlyphId(c) != 0;
        }
        double scale = EM / file.getUnitsPerEm();
        this.glyphWidths = new int[file.getNumberOfGlyphs()];
        for (int i = 0; i < glyphWidths.length; i++) {
            glyphWidths[i] = (int) Math.round(file.getAdvanceWidth(i) * scale);
        }
    }

    /// @throws IOException when the bytes are not a TrueType font
    static Face load(Typeface typeface, byte[] bytes) throws IOException {
        Font shaping = FontLoader.load(typeface, bytes)
                .deriveFont(EM)
                .deriveFont(Map.of(
                        TextAttribute.KERNING, TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        return new Face(typeface, shaping, new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    }

    Typeface typeface() {
        return typeface;
    }

    /// The parsed file; to be used by one thread at a time, with this face as the lock.
    TrueTypeFont file() {
        return file;
    }

    /// Width of a glyph alone, as the font file states it.
    int glyphWidth(int glyph) {
        return glyphWidths[glyph];
    }

    boolean covers(int codePoint) {
        return codePoint < LATIN_END ? latin[codePoint] : letters.getGlyphId(codePoint) != 0;
    }

    /// Lays out text that this face covers, from left to right. Cost: a map lookup for a word seen
    /// before, about 3 µs otherwise.
    Shaped shape(String text) {
        Shaped known = remembered.get(text);
        if (known != null) {
            return known;
        }
        Shaped shaped = layOut(text);
        if (text.length() <= LONGEST_REMEMBERED && remembered.size() < REMEMBERED) {
            remembered.put(text, shaped);
        }
        return shaped;
    }

    private Shaped layOut(String text) {
        char[] chars = text.toCharArray();
        GlyphVector vector = font.layoutGlyphVector(EXACT, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
        int total = vector.getNumGlyphs();
        int[] glyphs = new int[total];
        int[] starts = new int[total];
        double[] pens = new double[total + 1];
        int count = 0;
        for (int i = 0; i < total; i++) {
            int glyph = vector.getGlyphCode(i);
            if (glyph >= 0 && glyph < INVISIBLE_GLYPH) {
                glyphs[count] = glyph;
                starts[count] = count == 0 ? 0 : vector.getGlyphCharIndex(i);
                pens[count] = vector.getGlyphPosition(i).getX();
                count++;
            }
        }
        pens[count] = vector.getGlyphPosition(total).getX();
        double[] advances = new double[count];
        for (int i = 0; i < count; i++) {
            advances[i] = pens[i + 1] - pens[i];
        }
        return new Shaped(text, Arrays.copyOf(glyphs, count), advances, Arrays.copyOf(starts, count), pens[count]);
    }
}
