package headway.engine.typesetting;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/// The font files of a [Typesetter], as bytes: where they come from is not its business.
/// TrueType outlines only (`glyf`), one file a [Typeface].
public final class FontSet {

    /// Gives a font file by its name.
    @FunctionalInterface
    public interface FontFiles {
        byte[] read(String fileName) throws IOException;
    }

    private final Map<Typeface, byte[]> files;

    private FontSet(Map<Typeface, byte[]> files) {
        this.files = files;
    }

    /// Reads all faces.
    ///
    /// @throws IOException when one of them can't be read
    public static FontSet read(FontFiles source) throws IOException {
        Map<Typeface, byte[]> files = new EnumMap<>(Typeface.class);
        for (Typeface face : Typeface.values()) {
            files.put(face, source.read(face.fileName()).clone());
        }
        return new FontSet(files);
    }

    byte[] file(Typeface face) {
        byte[] file = files.get(face);
        if (file == null) {
            throw new IllegalStateException("no font for " + face);
        }
        return file;
    }
}
