package headway.engine.typesetting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The text of a PDF as other programs read it.
final class ReadBack {
    private ReadBack() {}

    static String byPdfBox(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Text by `pdftotext` of poppler-utils in its default mode.
    static String byPdfToText(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile("headway", ".pdf");
        try {
            Files.write(file, pdf);
            Process reader = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
            String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            reader.waitFor();
            return text;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// The lines of a PDF with page, baseline, left and right end (points from the upper left
    /// corner), type size and face.
    static String positioned(byte[] pdf) throws IOException {
        StringBuilder lines = new StringBuilder();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition first = positions.getFirst();
                TextPosition last = positions.getLast();
                if (!text.isBlank()) {
                    String face = first.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
                    lines.append(String.format(
                            Locale.ROOT,
                            "%d %5.1f %5.1f %5.1f %4.1f %-21s %s%n",
                            getCurrentPageNo(),
                            first.getYDirAdj(),
                            first.getXDirAdj(),
                            last.getXDirAdj() + last.getWidthDirAdj(),
                            first.getFontSize(),
                            face,
                            text.stripTrailing()));
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return lines.toString();
    }

    /// Words without the white space around them.
    static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\u00A0\\u2009\\u202F]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The words of a document in reading order, as plain text has them.
    static List<String> words(Document document) {
        List<String> words = new ArrayList<>();
        for (Block block : document.blocks()) {
            words.addAll(words(text(document, block)));
        }
        return words;
    }

    private static String text(Document document, Block block) {
        return switch (block) {
            case Block.Title title -> title.text() + " " + title.subtitle();
            case Block.Heading heading -> text(document, heading.runs());
            case Block.Paragraph paragraph -> text(document, paragraph.runs());
            case Block.BulletList list -> {
                StringBuilder items = new StringBuilder();
                list.items().forEach(item -> items.append(" \u2022 ").append(text(document, item)));
                yield items.toString();
            }
            case Block.EntryRow entry -> text(document, entry.left()) + " " + entry.right();
            case Block.Quote quote ->
                text(document, quote.runs()) + (quote.by().isEmpty() ? "" : " \u2014 " + quote.by());
            case Block.Picture p -> "";
            case Block.Rule rule -> "";
            case Block.SourceList list -> {
                StringBuilder items = new StringBuilder(list.heading());
                for (Source source : list.sources()) {
                    int number = document.sources().indexOf(source) + 1;
                    items.append(' ').append(number).append(' ').append(text(document, source.runs()));
                }
                yield items.toString();
            }
        };
    }

    private static String text(Document document, List<Run> runs) {
        StringBuilder text = new StringBuilder();
        List<String> ids = document.sources().stream().map(Source::id).toList();
        for (Run run : runs) {
            text.append(run.text().replace("\u00AD", ""));
            if (run.sourceId() != null && ids.contains(run.sourceId())) {
                text.append(" [").append(ids.indexOf(run.sourceId()) + 1).append(']');
            }
        }
        return text.toString();
    }
}
