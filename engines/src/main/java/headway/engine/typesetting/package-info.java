/// Sets documents in type and writes them as PDF, DOCX, HTML, Markdown and plain text.
///
/// A [Document] says what is written, a [DocumentStyle] how it looks, a [PageSetup] on which sheet.
/// [Typesetter] makes the PDF; [DocxWriter], [HtmlWriter], [MarkdownWriter] and [TextWriter] need no
/// fonts. Inside, a document takes this way:
///
///     Run → Word (WordReader, Face) → Item (ParagraphItems) → Line (LineBreaker, LineSetter)
///         → Row (Flow) → page (PageBreaker) → Layout → PDF objects (PdfWriter)
@NullMarked
package headway.engine.typesetting;

import org.jspecify.annotations.NullMarked;
