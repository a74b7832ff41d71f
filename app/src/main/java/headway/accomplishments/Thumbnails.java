package headway.accomplishments;

import headway.kernel.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Small pictures of attached ones. Large pictures are read at a fraction of their size, so that memory
/// stays bounded whatever was attached.
final class Thumbnails {
    /// Twice the size at which the page shows it, for fine screens.
    private static final int LONGEST_SIDE = 320;
    /// As wide as the column of a document on a fine screen; about 60 kB as JPEG.
    private static final int IN_DOCUMENTS = 800;
    /// Pixels that are decoded at most: a 100-megapixel photograph still works.
    private static final long MOST_PIXELS = 4_000_000;
    /// Larger pictures have no small one. The largest of cameras and phones have 200 million; a progressive
    /// JPEG takes up to 6 bytes for each outside the heap, however small its file.
    private static final long ABSURD_PIXELS = 210_000_000L;
    /// One at a time, so that a page full of large pictures needs the memory of one.
    private static final ReentrantLock READING = new ReentrantLock();

    private Thumbnails() {}

    static byte[] png(Path picture) throws IOException {
        return small(picture, LONGEST_SIDE, "png", BufferedImage.TYPE_INT_ARGB);
    }

    /// For documents; what is transparent becomes white.
    static byte[] jpeg(Path picture) throws IOException {
        return small(picture, IN_DOCUMENTS, "jpeg", BufferedImage.TYPE_INT_RGB);
    }

    /// Whether the beginning of a file says that it is a picture of a size that can be shown.
    static boolean isReadable(Path picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > 0 && pixels <= ABSURD_PIXELS;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private static byte[] small(Path picture, int side, String format, int type) throws IOException {
        READING.lock();
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Refusal.NotFound("thumbnail");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageIO.write(scaled(read(reader), side, type), format, out);
                return out.toByteArray();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal.NotFound("thumbnail");
        } finally {
            READING.unlock();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > ABSURD_PIXELS) {
            throw new Refusal.NotFound("thumbnail");
        }
        int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS)));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage scaled(BufferedImage picture, int side, int type) {
        double factor = Math.min(1.0, (double) side / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, type);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        if (type == BufferedImage.TYPE_INT_RGB) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }
}
