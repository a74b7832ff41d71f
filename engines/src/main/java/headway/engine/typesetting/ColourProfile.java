package headway.engine.typesetting;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/// The sRGB profile of the JDK, which tells printers what the colours mean. Read when first needed.
final class ColourProfile {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private ColourProfile() {}

    static byte[] srgb() {
        return SRGB.clone();
    }
}
