package headway.engine.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/// A face as one PDF file uses it: a code for each glyph *and meaning*, since one glyph may stand
/// for several texts (a space and a no-break space, the box for missing letters). Each code tells
/// readers its text, so that ligatures and boxes can be searched and copied.
final class PdfFont {
    /// Tables that a PDF reader needs (ISO 32000-1, 9.9); the others only make the file larger.
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    /// A CMap section has at most 100 entries (Adobe technical note 5014).
    private static final int SECTION = 100;
    /// Says that a glyph without letters of its own belongs to the letters before it.
    private static final String WORD_JOINER = "\u2060";

    private static final String REPLACEMENT = "\uFFFD";

    private record Code(int glyph, String text) {}

    private final Face face;
    private final String name;
    private final List<Code> codes = new ArrayList<>();
    private final Map<Code, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> newest = new HashMap<>();

    /// @param index of this font in the file, from 0
    PdfFont(Face face, int index) {
        this.face = face;
        this.name = "F" + (index + 1);
    }

    String name() {
        return name;
    }

    Face face() {
        return face;
    }

    /// The code of glyph `index` of some text. Code 0 is never used: it means "no glyph".
    int code(Shaped shaped, int index, @Nullable String original) {
        String text = original == null ? shaped.textOf(index) : index == 0 ? original : WORD_JOINER;
        int glyph = shaped.glyphs()[index];
        Integer known = newest.get(glyph);
        if (known != null && codes.get(known - 1).text().equals(text)) {
            return known;
        }
        int number = numbers.computeIfAbsent(new Code(glyph, text), code -> {
            codes.add(code);
            return codes.size();
        });
        newest.put(glyph, number);
        return number;
    }

    /// Writes the font with the glyphs used so far.
    ///
    /// @return its object number
    int write(PdfFile file) {
        synchronized (face) {
            try {
                return embed(file);
            } catch (IOException e) {
                throw new UncheckedIOException("can't subset " + face.typeface().fileName(), e);
            }
        }
    }

    private int embed(PdfFile file) throws IOException {
        TreeSet<Integer> glyphs = new TreeSet<>();
        codes.forEach(code -> glyphs.add(code.glyph()));
        TTFSubsetter subsetter = new TTFSubsetter(face.file(), TABLES);
        subsetter.addGlyphIds(glyphs);
        Map<Integer, Integer> newGlyphs = new HashMap<>();
        subsetter.getGIDMap().forEach((fresh, old) -> newGlyphs.put(old, fresh));
        ByteArrayOutputStream subset = new ByteArrayOutputStream(1 << 15);
        subsetter.writeToStream(subset);
        String baseName = tag(glyphs) + "+" + face.file().getName();
        int descriptor =
                file.object(descriptor(baseName, file.stream("/Length1 " + subset.size(), subset.toByteArray())));
        int glyphMap = file.stream("", glyphMap(newGlyphs));
        int descendant = file.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + baseName
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                + PdfFile.ref(descriptor) + "/W[" + widths() + "]/CIDToGIDMap " + PdfFile.ref(glyphMap) + ">>");
        int meanings = file.stream("", meanings().getBytes(StandardCharsets.ISO_8859_1));
        return file.object("<</Type/Font/Subtype/Type0/BaseFont/" + baseName + "/Encoding/Identity-H/DescendantFonts["
                + PdfFile.ref(descendant) + "]/ToUnicode " + PdfFile.ref(meanings) + ">>");
    }

    /// Six letters that differ between different subsets (ISO 32000-1, 9.6.4).
    private static String tag(TreeSet<Integer> glyphs) {
        int rest = glyphs.hashCode() & Integer.MAX_VALUE;
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest = rest / 26 + i;
        }
        return tag.toString();
    }

    private String descriptor(String baseName, int fontFile) throws IOException {
        TrueTypeFont font = face.file();
        double scale = 1000.0 / font.getUnitsPerEm();
        HeaderTable header = font.getHeader();
        StringBuilder text = new StringBuilder("<</Type/FontDescriptor/Flags 4/StemV 80/FontName/").append(baseName);
        text.append("/FontBBox[");
        PdfSyntax.numbers(
                text,
                header.getXMin() * scale,
                header.getYMin() * scale,
                header.getXMax() * scale,
                header.getYMax() * scale);
        text.append("]/ItalicAngle ");
        PdfSyntax.number(text, font.getPostScript().getItalicAngle()).append("/Ascent ");
        PdfSyntax.number(text, font.getHorizontalHeader().getAscender() * scale).append("/Descent ");
        PdfSyntax.number(text, font.getHorizontalHeader().getDescender() * scale)
                .append("/CapHeight ");
        PdfSyntax.number(text, font.getOS2Windows().getCapHeight() * scale);
        return text.append("/FontFile2 ")
                .append(PdfFile.ref(fontFile))
                .append(">>")
                .toString();
    }

    private byte[] glyphMap(Map<Integer, Integer> newGlyphs) {
        byte[] map = new byte[2 * (codes.size() + 1)];
        for (int i = 0; i < codes.size(); i++) {
            int glyph = newGlyphs.getOrDefault(codes.get(i).glyph(), 0);
            map[2 * i + 2] = (byte) (glyph >> 8);
            map[2 * i + 3] = (byte) glyph;
        }
        return map;
    }

    private String widths() {
        StringBuilder widths = new StringBuilder("1[");
        codes.forEach(code -> widths.append(face.glyphWidth(code.glyph())).append(' '));
        return widths.append(']').toString();
    }

    private String meanings() {
        StringBuilder map = new StringBuilder("""
                /CIDInit/ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
                /CMapName/Adobe-Identity-UCS def/CMapType 2 def
                1 begincodespacerange<0000><FFFF>endcodespacerange
                """);
        for (int from = 0; from < codes.size(); from += SECTION) {
            int to = Math.min(codes.size(), from + SECTION);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                PdfSyntax.hex(map.append('<'), i + 1).append("><");
                meaning(codes.get(i).text()).chars().forEach(c -> PdfSyntax.hex(map, c));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict/CMap defineresource pop end end")
                .toString();
    }

    /// PDF/A-2a forbids meanings that have none outside their font (private use).
    private static String meaning(String text) {
        if (text.isEmpty()) {
            return WORD_JOINER;
        }
        boolean isPrivate = text.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
        return isPrivate ? REPLACEMENT : text;
    }
}
