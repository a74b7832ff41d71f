package headway.engine.typesetting;

import java.util.LinkedHashMap;
import java.util.Map;

/// The fonts of one PDF file in the order of their first use.
final class PdfFonts {
    private final Map<Face, PdfFont> fonts = new LinkedHashMap<>();

    PdfFont of(Face face) {
        return fonts.computeIfAbsent(face, key -> new PdfFont(key, fonts.size()));
    }

    /// Writes all fonts.
    ///
    /// @return the resource dictionary that names them
    String write(PdfFile file) {
        StringBuilder names = new StringBuilder("<<");
        for (PdfFont font : fonts.values()) {
            names.append('/').append(font.name()).append(' ').append(PdfFile.ref(font.write(file)));
        }
        return names.append(">>").toString();
    }
}
