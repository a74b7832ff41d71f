package headway.engine.typesetting;

import java.util.ArrayList;
import java.util.List;

/// The text of a DOCX file: paragraphs, links and the places that links lead to.
final class DocxBody {
    private final Citations citations;
    private final String afterList;
    private final StringBuilder out = new StringBuilder(1 << 14);
    private final List<String> addresses = new ArrayList<>();
    private int number;

    /// @param afterListPt white space below the last item of a list
    DocxBody(Citations citations, double afterListPt) {
        this.citations = citations;
        this.afterList = "<w:spacing w:after=\"" + DocxStyles.twips(afterListPt) + "\"/>";
    }

    /// The outside addresses that are linked to; the relationship of the first is [#relation] 0.
    List<String> addresses() {
        return addresses;
    }

    static String relation(int address) {
        return "link" + (address + 1);
    }

    String write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean introduces = i + 1 < blocks.size()
                    && !(blocks.get(i + 1) instanceof Block.EntryRow)
                    && !(blocks.get(i + 1) instanceof Block.Heading);
            write(blocks.get(i), introduces);
        }
        return out.toString();
    }

    private void write(Block block, boolean introduces) {
        switch (block) {
            case Block.Title title -> {
                paragraph("Title", text(title.text(), ""));
                if (!title.subtitle().isBlank()) {
                    paragraph("Subtitle", text(title.subtitle(), ""));
                }
            }
            case Block.Heading heading -> paragraph("Heading" + heading.level(), runs(heading.runs()));
            case Block.Paragraph paragraph -> paragraph("BodyText", runs(paragraph.runs()));
            case Block.BulletList list -> list(list.items());
            case Block.EntryRow entry -> {
                String right = entry.right().isBlank()
                        ? ""
                        : "<w:r><w:tab/></w:r>"
                                + text(entry.right().replace(' ', '\u00A0'), "<w:rStyle w:val=\"When\"/>");
                String kept = introduces ? "<w:keepNext/>" : "";
                paragraph("Entry", kept, runs(entry.left()) + right);
            }
            case Block.Quote quote -> {
                paragraph("Quote", runs(quote.runs()));
                if (!quote.by().isBlank()) {
                    paragraph("QuoteSource", text("\u2014\u00A0" + quote.by(), ""));
                }
            }
            case Block.Picture picture -> {}
            case Block.Rule rule -> paragraph("Rule", "");
            case Block.SourceList list -> {
                if (!list.heading().isBlank()) {
                    paragraph("Heading2", text(list.heading(), ""));
                }
                list.sources().forEach(this::source);
            }
        }
    }

    private void list(List<List<Run>> items) {
        for (int i = 0; i < items.size(); i++) {
            paragraph("ListBullet", i == items.size() - 1 ? afterList : "", runs(items.get(i)));
        }
    }

    private void source(Source source) {
        number++;
        String start = "<w:bookmarkStart w:id=\"" + number + "\" w:name=\"source" + number + "\"/>";
        String end = "<w:bookmarkEnd w:id=\"" + number + "\"/>";
        paragraph("Sources", start + runs(source.runs()) + end);
    }

    private void paragraph(String style, String content) {
        paragraph(style, "", content);
    }

    private void paragraph(String style, String flow, String content) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(flow);
        out.append("</w:pPr>").append(content).append("</w:p>");
    }

    private String runs(List<Run> runs) {
        StringBuilder content = new StringBuilder();
        for (Run run : runs) {
            content.append(WebAddress.ascii(run.link())
                    .map(address -> link(run, address))
                    .orElseGet(() -> text(run.text(), emphasis(run))));
            Integer source = citations.number(run.sourceId());
            if (source != null) {
                content.append("<w:hyperlink w:anchor=\"source").append(source).append("\" w:history=\"1\">");
                content.append(text(source.toString(), "<w:rStyle w:val=\"Citation\"/>"));
                content.append("</w:hyperlink>");
            }
        }
        return content.toString();
    }

    private String link(Run run, String address) {
        int known = addresses.indexOf(address);
        if (known < 0) {
            known = addresses.size();
            addresses.add(address);
        }
        return "<w:hyperlink r:id=\"" + relation(known) + "\" w:history=\"1\">"
                + text(run.text(), "<w:rStyle w:val=\"Hyperlink\"/>" + emphasis(run)) + "</w:hyperlink>";
    }

    private static String emphasis(Run run) {
        return switch (run.emphasis()) {
            case NONE -> "";
            case BOLD -> "<w:b/><w:bCs/>";
            case ITALIC -> "<w:i/><w:iCs/>";
        };
    }

    /// A run of text; soft hyphens have an element of their own.
    static String text(String text, String letters) {
        String properties = letters.isEmpty() ? "" : "<w:rPr>" + letters + "</w:rPr>";
        String content =
                Xml.text(text).replace(LineSetter.SOFT_HYPHEN, "</w:t><w:softHyphen/><w:t xml:space=\"preserve\">");
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + content + "</w:t></w:r>";
    }
}
