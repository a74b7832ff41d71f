package headway.documents;

import headway.engine.typesetting.Document;
import headway.engine.typesetting.DocumentStyle;
import headway.engine.typesetting.DocxWriter;
import headway.engine.typesetting.FontSet;
import headway.engine.typesetting.HtmlWriter;
import headway.engine.typesetting.Hyphenations;
import headway.engine.typesetting.MarkdownWriter;
import headway.engine.typesetting.PageSetup;
import headway.engine.typesetting.Paper;
import headway.engine.typesetting.Typesetter;
import headway.platform.i18n.Preferences;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Writes documents as files, in the plain style. Thread-safe.
public final class DocumentFiles {
    private static final DocumentStyle STYLE = DocumentStyle.plain();

    private DocumentFiles() {}

    /// Loaded with the first PDF: fonts take about 100 ms.
    private static final class Printing {
        static final Typesetter SHARED = create();

        private static Typesetter create() {
            try {
                return Typesetter.create(FontSet.read(DocumentFiles::font), new Hyphenations(DocumentFiles::patterns));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static byte[] write(Document document, PageSetup setup, DocumentFormat format) {
        return switch (format) {
            case PDF -> Printing.SHARED.pdf(document, setup).bytes();
            case DOCX -> DocxWriter.write(document, setup, STYLE);
            case HTML -> HtmlWriter.write(document, STYLE).getBytes(StandardCharsets.UTF_8);
            case MARKDOWN -> MarkdownWriter.write(document).getBytes(StandardCharsets.UTF_8);
        };
    }

    /// The paper where somebody lives, as far as their dates tell: the month goes first where letter paper is used.
    public static Paper paperOf(Preferences preferences) {
        return preferences.dateStyle() == Preferences.DateStyle.MONTH_DAY ? Paper.LETTER : Paper.A4;
    }

    private static byte[] font(String fileName) throws IOException {
        return resource("fonts/" + fileName).orElseThrow(() -> new FileNotFoundException(fileName));
    }

    private static Optional<String> patterns(String language) {
        try {
            return resource("hyphenation/" + language + ".js").map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream in = DocumentFiles.class.getClassLoader().getResourceAsStream("headway/assets/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
