package headway.engine.typesetting;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The loaded faces, and what stands in for letters that none of them has. Thread-safe.
final class Faces {
    /// Shown for a letter without a glyph: a box, or the next of these that a face has.
    private static final String[] SUBSTITUTES = {"\u25A1", "\uFFFD", "?"};

    private final Map<Typeface, Face> faces = new EnumMap<>(Typeface.class);
    private final Face substituteFace;
    private final String substitute;

    /// @throws IOException when a file is not a TrueType font
    Faces(FontSet fonts) throws IOException {
        for (Typeface typeface : Typeface.values()) {
            faces.put(typeface, Face.load(typeface, fonts.file(typeface)));
        }
        Face found = face(Typeface.LABEL);
        String sign = SUBSTITUTES[SUBSTITUTES.length - 1];
        for (int i = SUBSTITUTES.length - 1; i >= 0; i--) {
            Face able = covering(face(Typeface.LABEL), SUBSTITUTES[i].codePointAt(0));
            if (able != null) {
                found = able;
                sign = SUBSTITUTES[i];
            }
        }
        this.substituteFace = found;
        this.substitute = sign;
    }

    Face face(Typeface typeface) {
        Face face = faces.get(typeface);
        if (face == null) {
            throw new IllegalStateException("no face " + typeface);
        }
        return face;
    }

    /// The face that can print `codePoint`: the wanted one or its fallback; null when neither can.
    @Nullable
    Face covering(Face wanted, int codePoint) {
        if (wanted.covers(codePoint)) {
            return wanted;
        }
        Face fallback = face(wanted.typeface().fallback());
        return fallback.covers(codePoint) ? fallback : null;
    }

    Face substituteFace() {
        return substituteFace;
    }

    String substitute() {
        return substitute;
    }
}
