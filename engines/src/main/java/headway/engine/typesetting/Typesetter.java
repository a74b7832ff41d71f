package headway.engine.typesetting;

import headway.kernel.Problem;
import java.io.IOException;
import java.util.List;

/// Sets documents in type and writes them as PDF.
///
/// The file is PDF 1.7, tagged for screen readers (PDF/UA-1), fit for archives (PDF/A-2a), and the
/// same bytes for the same document. Loading the fonts takes about 100 ms, a page after that about
/// 1 ms: keep one instance. Thread-safe.
public final class Typesetter {
    private final Faces faces;
    private final Hyphenations hyphenations;
    private final DocumentStyle style;

    private Typesetter(Faces faces, Hyphenations hyphenations, DocumentStyle style) {
        this.faces = faces;
        this.hyphenations = hyphenations;
        this.style = style;
    }

    /// A typesetter of the plain style.
    ///
    /// @throws IOException when a font is not TrueType
    public static Typesetter create(FontSet fonts, Hyphenations hyphenations) throws IOException {
        return new Typesetter(new Faces(fonts), hyphenations, DocumentStyle.plain());
    }

    /// The same fonts in another style.
    public Typesetter in(DocumentStyle other) {
        return new Typesetter(faces, hyphenations, other);
    }

    /// A document on paper.
    ///
    /// @param problems what could not be printed as written: `letter-missing`, `link-unusable`,
    ///     `source-unknown`, each with the letter, address or id
    public record Pdf(byte[] bytes, int pages, List<Problem> problems) {}

    /// Writes a document. Never fails for its content: letters without a glyph are printed as a
    /// box that still reads and copies as the letter.
    public Pdf pdf(Document document, PageSetup setup) {
        Problems problems = new Problems();
        Layout layout = layOut(document, setup, problems);
        return new Pdf(new PdfWriter(layout).write(), layout.pages().size(), problems.list());
    }

    Layout layOut(Document document, PageSetup setup, Problems problems) {
        Inks inks = new Inks(faces, style.accent(), new Citations(document), problems);
        Paragraphs paragraphs = new Paragraphs(hyphenations.of(document.meta().language()));
        return Layout.of(document, setup, style, paragraphs, inks);
    }
}
