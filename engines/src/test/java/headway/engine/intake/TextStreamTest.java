package headway.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextStreamTest {

    private static final String TEXT = "Zoë Müller, 12 €\nnaïve façade – “quoted”\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
    void textIsReadWhateverItsEncoding(String encoding) throws IOException {
        assertThat(read(TEXT.getBytes(Charset.forName(encoding)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkIsNotPartOfTheText(String encoding) throws IOException {
        assertThat(read(("\uFEFF" + TEXT).getBytes(Charset.forName(encoding)))).isEqualTo(TEXT);
    }

    @Test
    void theGoodPartOfAMixedFileStaysGood() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("Müller ".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes("Müller".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(mixed.toByteArray())).isEqualTo("Müller Müller");
    }

    @Test
    void charactersAcrossBufferBordersStayWhole() throws IOException {
        String text = "x".repeat(16 * 1024 - 1) + "é€😀".repeat(20_000);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void aCharacterCutOffAtTheEndIsStillRead() throws IOException {
        assertThat(read(new byte[] {'a', (byte) 0xe2, (byte) 0x82})).isEqualTo("aâ‚");
        assertThat(read(new byte[0])).isEmpty();
    }

    private static String read(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[777];
        try (TextStream stream = new TextStream(new ByteArrayInputStream(bytes))) {
            for (int n = stream.read(buffer, 0, 777); n >= 0; n = stream.read(buffer, 0, 777)) {
                text.append(buffer, 0, n);
            }
        }
        return text.toString();
    }
}
