package headway.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import headway.platform.web.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Anonymous answers that wait for others, closed with the word of the link they came through.
///
/// The installation keeps only a hash of that word, so neither the database nor a backup opens them; the next
/// answer brings the word along. All that wait are one text, shuffled and padded, so that neither number nor
/// order can be told from it: AES-256-GCM (NIST SP 800-38D) with a fresh nonce each time, the key by
/// HMAC-SHA-256 of the word.
final class Seal {
    /// Everything up to this size looks alike; longer texts are padded to the next power of two.
    private static final int SMALLEST_BYTES = 4096;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] PURPOSE = "headway anonymous answers 1".getBytes(StandardCharsets.UTF_8);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    private Seal(SecretKeySpec key) {
        this.key = key;
    }

    static Seal of(String word) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(word.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return new Seal(new SecretKeySpec(mac.doFinal(PURPOSE), "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String close(List<Reply> waiting) {
        List<Reply> shuffled = new ArrayList<>(waiting);
        Collections.shuffle(shuffled, RANDOM);
        byte[] content = Json.write(shuffled.stream()
                .map(reply -> Map.of("text", reply.text(), "words", reply.words()))
                .toList());
        int size = Math.max(SMALLEST_BYTES, Integer.highestOneBit(Math.max(1, content.length - 1)) << 1);
        byte[] padded = new byte[size];
        java.util.Arrays.fill(padded, (byte) ' ');
        System.arraycopy(content, 0, padded, 0, content.length);
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(padded);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE_BYTES + closed.length)
                            .put(nonce)
                            .put(closed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Reply> open(String sealed) {
        byte[] bytes = Base64.getDecoder().decode(sealed);
        byte[] nonce = java.util.Arrays.copyOf(bytes, NONCE_BYTES);
        try {
            byte[] padded = cipher(Cipher.DECRYPT_MODE, nonce).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            List<Reply> replies = new ArrayList<>();
            for (JsonNode node : Json.read(padded)) {
                List<String> words = new ArrayList<>();
                node.path("words").forEach(word -> words.add(word.asText()));
                replies.add(new Reply(node.path("text").asText(), words));
            }
            return replies;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with another word", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
