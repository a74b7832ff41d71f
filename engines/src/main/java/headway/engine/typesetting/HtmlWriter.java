package headway.engine.typesetting;

import java.util.List;

/// Writes a document as one HTML file that needs nothing else: readable on a phone, in the dark, in
/// print and by ear.
public final class HtmlWriter {
    private final Citations citations;
    private final HeadingLevels levels = new HeadingLevels();
    private final StringBuilder out = new StringBuilder();
    private int number;

    private HtmlWriter(Citations citations) {
        this.citations = citations;
    }

    public static String write(Document document, DocumentStyle style) {
        HtmlWriter writer = new HtmlWriter(new Citations(document));
        document.blocks().forEach(writer::write);
        Document.Meta meta = document.meta();
        String author =
                meta.author().isEmpty() ? "" : "<meta name=\"author\" content=\"" + Xml.text(meta.author()) + "\">\n";
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                %s<style>
                %s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(
                        Xml.text(meta.language().toLanguageTag()),
                        Xml.text(Layout.title(document)),
                        author,
                        HtmlStyle.sheet(style),
                        writer.out);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Title title -> {
                levels.title();
                element("h1", Xml.text(title.text()));
                if (!title.subtitle().isBlank()) {
                    line("<p class=\"subtitle\">" + Xml.text(title.subtitle()) + "</p>");
                }
            }
            case Block.Heading heading -> heading(heading.level(), inline(heading.runs()));
            case Block.Paragraph paragraph -> element("p", inline(paragraph.runs()));
            case Block.BulletList list -> {
                line("<ul>");
                list.items().forEach(item -> element("li", inline(item)));
                line("</ul>");
            }
            case Block.EntryRow entry ->
                line("<p class=\"entry\"><span>" + inline(entry.left()) + "</span> <span class=\"when\">"
                        + Xml.text(entry.right()) + "</span></p>");
            case Block.Quote quote -> {
                line("<figure>\n<blockquote><p>" + inline(quote.runs()) + "</p></blockquote>");
                if (!quote.by().isBlank()) {
                    element("figcaption", "\u2014\u00A0" + Xml.text(quote.by()));
                }
                line("</figure>");
            }
            case Block.Picture picture ->
                line("<p class=\"picture\"><img alt=\"%s\" src=\"data:%s;base64,%s\"></p>"
                        .formatted(Xml.text(picture.alternative()), picture.mediaType(), picture.base64()));
            case Block.Rule rule -> line("<hr>");
            case Block.SourceList list -> sources(list);
        }
    }

    /// The level that is told follows the rules for headings, the class keeps the look.
    private void heading(int level, String content) {
        int told = levels.next(level);
        line("<h%d class=\"level-%d\">%s</h%d>".formatted(told, level, content, told));
    }

    private void sources(Block.SourceList list) {
        if (!list.heading().isBlank()) {
            heading(2, Xml.text(list.heading()));
        }
        line("<ol class=\"sources\" start=\"" + (number + 1) + "\">");
        for (Source source : list.sources()) {
            line("<li id=\"source-" + ++number + "\">" + inline(source.runs()) + "</li>");
        }
        line("</ol>");
    }

    private void element(String name, String content) {
        line("<" + name + ">" + content + "</" + name + ">");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private String inline(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            String content = Xml.text(run.text());
            String marked =
                    switch (run.emphasis()) {
                        case NONE -> content;
                        case BOLD -> "<strong>" + content + "</strong>";
                        case ITALIC -> "<em>" + content + "</em>";
                    };
            text.append(WebAddress.ascii(run.link())
                    .map(address -> "<a href=\"" + Xml.text(address) + "\">" + marked + "</a>")
                    .orElse(marked));
            Integer source = citations.number(run.sourceId());
            if (source != null) {
                text.append("<sup><a href=\"#source-%d\" role=\"doc-noteref\">%d</a></sup>".formatted(source, source));
            }
        }
        return text.toString();
    }
}
