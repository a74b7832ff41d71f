package headway.engine.intake;

import headway.kernel.PartialDate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes the identity under which the same thing is recognised again.
///
/// Text is compared without case, accents, punctuation and spacing (compatibility forms
/// decomposed), dates to the month, because files differ in exactly these. The result is the
/// kind, a colon and the first 128 bits of SHA-256 in hex, so it is short and stable whatever
/// the text: `position:5d41…`. Cost: linear in the text.
public final class Fingerprint {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final int BYTES = 16;

    private Fingerprint() {}

    static String of(String kind, String... parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            digest.update(normalise(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0x1f);
        }
        return kind + ":" + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /// `Müller & Söhne, GmbH` becomes `muller sohne gmbh`; `C++` and `C#` stay apart.
    public static String normalise(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return NOT_WORD.matcher(bare).replaceAll(" ").strip();
    }

    /// The date to the month: `2020-07-01` and `2020-07` are the same start.
    static String month(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        return new PartialDate(date.year(), date.month(), 0).toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
