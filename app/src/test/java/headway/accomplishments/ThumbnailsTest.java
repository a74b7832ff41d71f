package headway.accomplishments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.kernel.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailsTest {
    /// Where a GIF says its width and height in its first descriptor, and again for its first picture.
    private static final int GIF_SIZE = 6;

    @TempDir
    private Path folder;

    private Path gif(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_BINARY), "gif", out);
        byte[] bytes = out.toByteArray();
        for (int at = GIF_SIZE; at < bytes.length - 3; at++) {
            if (bytes[at] == 40 && bytes[at + 1] == 0 && bytes[at + 2] == 20 && bytes[at + 3] == 0) {
                ByteBuffer.wrap(bytes)
                        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                        .putShort(at, (short) width)
                        .putShort(at + 2, (short) height);
            }
        }
        return Files.write(folder.resolve("picture.gif"), bytes);
    }

    @Test
    void aPictureHasASmallOne() throws IOException {
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(Thumbnails.png(gif(40, 20))));
        assertThat(small.getWidth()).isEqualTo(40);
    }

    @Test
    void aSmallFileThatClaimsAHugePictureIsNotDecoded() throws IOException {
        Path bomb = gif(20_000, 20_000);
        assertThatThrownBy(() -> Thumbnails.png(bomb)).isInstanceOf(Refusal.NotFound.class);
    }
}
