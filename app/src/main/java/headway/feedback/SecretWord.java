package headway.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Secret words in links and forms. Only their hashes are kept: 192 random bits need no slow hash.
final class SecretWord {
    private static final SecureRandom RANDOM = new SecureRandom();
    /// 192 bits, 32 letters: more than the 128 that nobody guesses, and no longer than a line of mail takes.
    private static final int BYTES = 24;

    private SecretWord() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String word) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
