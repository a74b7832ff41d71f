package headway.engine.typesetting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Loads fonts from bytes, also where the operating system has no fontconfig.
///
/// The JDK asks that library for the fonts of the system before it loads any font, although fonts
/// from bytes need none of them. Where it is missing, a file that names no fonts takes its place:
/// `sun.awt.fontconfig` is the JDK's own switch for it.
final class FontLoader {
    private static final String SWITCH = "sun.awt.fontconfig";
    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

    private FontLoader() {}

    /// @throws IOException when the bytes are not a TrueType font
    static synchronized Font load(Typeface typeface, byte[] bytes) throws IOException {
        try {
            return create(bytes);
        } catch (FontFormatException e) {
            throw new IOException("not a TrueType font: " + typeface.fileName(), e);
        } catch (IOException e) {
            return loadWithoutFontconfig(typeface, bytes, e);
        }
    }

    private static Font create(byte[] bytes) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
    }

    private static Font loadWithoutFontconfig(Typeface typeface, byte[] bytes, IOException first) throws IOException {
        if (System.getProperty(SWITCH) != null) {
            throw first;
        }
        Path file = Files.createTempFile("headway-fonts", ".properties");
        try {
            Files.writeString(file, NO_FONTS);
            System.setProperty(SWITCH, file.toString());
            return create(bytes);
        } catch (FontFormatException | IOException e) {
            e.addSuppressed(first);
            throw new IOException("can't load " + typeface.fileName(), e);
        } finally {
            System.clearProperty(SWITCH);
            Files.deleteIfExists(file);
        }
    }
}
