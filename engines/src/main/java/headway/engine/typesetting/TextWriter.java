package headway.engine.typesetting;

import java.util.List;

/// Writes a document as plain text: for forms, messages and terminals. A paragraph is one line, so
/// that whatever shows it can wrap it.
public final class TextWriter {
    private final Citations citations;
    private final StringBuilder out = new StringBuilder();
    private int number;

    private TextWriter(Citations citations) {
        this.citations = citations;
    }

    public static String write(Document document) {
        TextWriter writer = new TextWriter(new Citations(document));
        document.blocks().forEach(writer::write);
        return writer.out.toString().strip() + "\n";
    }

    private void write(Block block) {
        switch (block) {
            case Block.Title title -> {
                underlined(title.text(), '=');
                paragraph(title.subtitle());
            }
            case Block.Heading heading -> {
                out.append('\n');
                if (heading.level() == 1) {
                    underlined(text(heading.runs()), '-');
                } else {
                    paragraph(text(heading.runs()));
                }
            }
            case Block.Paragraph paragraph -> paragraph(text(paragraph.runs()));
            case Block.BulletList list -> {
                list.items().forEach(item -> line("\u2022 " + text(item)));
                out.append('\n');
            }
            case Block.EntryRow entry -> paragraph(joined(text(entry.left()), entry.right(), " \u00B7 "));
            case Block.Quote quote ->
                paragraph(joined("\u201C" + text(quote.runs()) + "\u201D", quote.by(), " \u2014 "));
            case Block.Picture picture -> {}
            case Block.Rule rule -> paragraph("* * *");
            case Block.SourceList list -> {
                out.append('\n');
                paragraph(list.heading());
                list.sources().forEach(source -> line("[" + ++number + "] " + text(source.runs())));
                out.append('\n');
            }
        }
    }

    static String joined(String first, String second, String between) {
        return first.isBlank() || second.isBlank() ? first + second : first + between + second;
    }

    private void underlined(String text, char with) {
        line(text);
        line(String.valueOf(with).repeat(text.codePointCount(0, text.length())));
        out.append('\n');
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

    private String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            text.append(run.text().replace(LineSetter.SOFT_HYPHEN, ""));
            String address = WebAddress.ascii(run.link()).orElse("");
            if (!address.isEmpty() && !address.endsWith(run.text().strip())) {
                text.append(" <").append(address).append('>');
            }
            Integer source = citations.number(run.sourceId());
            if (source != null) {
                text.append(" [").append(source).append(']');
            }
        }
        return text.toString().replaceAll(" {2,}", " ").strip();
    }
}
