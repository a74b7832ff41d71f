package headway.accomplishments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Counts the pages of a PDF without a PDF library (ISO 32000-1, 7.7.3): the root of the page tree has the largest
/// `Count`. Newer files keep their objects in compressed streams, which are looked into too. An encrypted or damaged
/// file may say nothing; a wrong count is possible where a file was changed by appending, and does no harm.
///
/// Cost: linear in the size, at most [#MOST_BYTES] read and [#MOST_INFLATED] unpacked.
final class PdfPages {
    /// What is read of a file; larger ones have few objects and much picture.
    private static final int MOST_BYTES = 32 << 20;
    /// What all its compressed objects may have together: those of a book of 10,000 pages.
    private static final int MOST_INFLATED = 16 << 20;
    /// More than any printed work has.
    private static final int MOST_PAGES = 100_000;

    private static final int CHUNK = 1 << 16;
    private static final Pattern NODE = Pattern.compile("/Type\\s*/Pages(?![A-Za-z])");
    private static final Pattern COUNT = Pattern.compile("/Count\\s+(\\d{1,6})(?!\\d)");
    private static final Pattern STREAM = Pattern.compile("/ObjStm\\b[^>]{0,200}>>\\s*stream\\r?\\n");

    private int left = MOST_INFLATED;

    private PdfPages() {}

    static Optional<Integer> count(Path pdf) {
        try (InputStream in = Files.newInputStream(pdf)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            int pages = new PdfPages().pages(bytes);
            return pages > 0 && pages <= MOST_PAGES ? Optional.of(pages) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private int pages(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int pages = largest(text);
        Matcher streams = STREAM.matcher(text);
        while (left > 0 && streams.find()) {
            pages = Math.max(pages, largest(inflated(bytes, streams.end())));
        }
        return pages;
    }

    /// The largest count among the nodes of page trees: it stands in the same dictionary, before or after the type.
    private static int largest(String text) {
        int largest = 0;
        Matcher nodes = NODE.matcher(text);
        while (nodes.find()) {
            int from = Math.max(text.lastIndexOf("<<", nodes.start()), 0);
            int end = text.indexOf("endobj", nodes.end());
            int next = text.indexOf("/Type", nodes.end());
            int to = Math.min(end < 0 ? text.length() : end, next < 0 ? text.length() : next);
            Matcher count = COUNT.matcher(text).region(from, to);
            while (count.find()) {
                largest = Math.max(largest, Integer.parseInt(count.group(1)));
            }
        }
        return largest;
    }

    private String inflated(byte[] bytes, int from) {
        Inflater inflater = new Inflater();
        StringBuilder text = new StringBuilder();
        byte[] chunk = new byte[CHUNK];
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            int length;
            while (left > 0 && (length = inflater.inflate(chunk)) > 0) {
                text.append(new String(chunk, 0, length, StandardCharsets.ISO_8859_1));
                left -= length;
            }
        } catch (DataFormatException e) {
            return text.toString();
        } finally {
            inflater.end();
        }
        return text.toString();
    }
}
