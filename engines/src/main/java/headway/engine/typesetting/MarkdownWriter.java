package headway.engine.typesetting;

import java.util.List;

/// Writes a document as Markdown (CommonMark 0.31), with everything escaped that a person's text
/// did not mean as markup.
public final class MarkdownWriter {
    private static final String MARKUP = "\\`*_[]<>&~|";
    private static final String LINE_MARKUP = "#+-=:";

    private final Citations citations;
    private final StringBuilder out = new StringBuilder();
    private int number;

    private MarkdownWriter(Citations citations) {
        this.citations = citations;
    }

    public static String write(Document document) {
        MarkdownWriter writer = new MarkdownWriter(new Citations(document));
        boolean titled = !document.blocks().isEmpty() && document.blocks().getFirst() instanceof Block.Title;
        document.blocks().forEach(block -> writer.write(block, titled ? 1 : 0));
        return writer.out.toString().strip() + "\n";
    }

    private void write(Block block, int shift) {
        switch (block) {
            case Block.Title title -> {
                paragraph("# " + escaped(title.text()));
                paragraph(start(escaped(title.subtitle())));
            }
            case Block.Heading heading -> paragraph("#".repeat(heading.level() + shift) + " " + inline(heading.runs()));
            case Block.Paragraph paragraph -> paragraph(start(inline(paragraph.runs())));
            case Block.BulletList list -> {
                list.items().forEach(item -> line("- " + start(inline(item))));
                out.append('\n');
            }
            case Block.EntryRow entry ->
                paragraph(start(TextWriter.joined(inline(entry.left()), escaped(entry.right()), " \u00B7 ")));
            case Block.Quote quote -> {
                line("> " + start(inline(quote.runs())));
                if (!quote.by().isBlank()) {
                    line(">");
                    line("> \u2014 " + escaped(quote.by()));
                }
                out.append('\n');
            }
            case Block.Picture picture -> {}
            case Block.Rule rule -> paragraph("---");
            case Block.SourceList list -> {
                paragraph(list.heading().isBlank() ? "" : "#".repeat(2 + shift) + " " + escaped(list.heading()));
                list.sources().forEach(source -> line(++number + ". " + start(inline(source.runs()))));
                out.append('\n');
            }
        }
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            line(text);
            out.append('\n');
        }
    }

    private void line(String text) {
        out.append(text.strip()).append('\n');
    }

    private String inline(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(inline(run));
            Integer source = citations.number(run.sourceId());
            if (source != null) {
                text.append(" \\[").append(source).append("\\]");
            }
        }
        return text.toString();
    }

    /// Signs of emphasis must touch the letters, so white space goes outside of them.
    private static String inline(Run run) {
        String text = run.text();
        if (text.isBlank()) {
            return text;
        }
        String core = text.strip();
        int start = text.indexOf(core);
        String sign =
                switch (run.emphasis()) {
                    case NONE -> "";
                    case BOLD -> "**";
                    case ITALIC -> "*";
                };
        String marked = sign + escaped(core) + sign;
        String linked = WebAddress.ascii(run.link())
                .map(address ->
                        "[" + marked + "](<" + address.replace("<", "%3C").replace(">", "%3E") + ">)")
                .orElse(marked);
        return text.substring(0, start) + linked + text.substring(start + core.length());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /// Text that stands at the start of a line, where further characters would begin a heading, a
    /// list or a rule.
    private static String start(String text) {
        String line = text.stripLeading();
        if (line.isEmpty()) {
            return line;
        }
        if (LINE_MARKUP.indexOf(line.charAt(0)) >= 0) {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < line.length() && ".)".indexOf(line.charAt(digits)) >= 0;
        return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }
}
