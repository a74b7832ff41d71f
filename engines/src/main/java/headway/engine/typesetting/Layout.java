package headway.engine.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A document with every word in its place: what a writer of pages or a picture needs.
///
/// @param title never empty: readers show it in place of a file name
/// @param root tags of the whole document; drawing adds the content of the pages to them
/// @param pageNumbers one line for each page
record Layout(
        Document.Meta meta,
        String title,
        PageSetup setup,
        Colour hairline,
        List<List<Row>> pages,
        Tag root,
        @Nullable Line header,
        @Nullable Line footer,
        List<Line> pageNumbers) {

    /// Part of the measure that repeated lines may fill.
    private static final double BESIDE_NUMBER = 0.8;

    private static final String NO_TITLE = "\u2014";

    static Layout of(Document document, PageSetup setup, DocumentStyle style, Paragraphs paragraphs, Inks inks) {
        Flow flow = new Flow(style, setup.textWidthPt(), paragraphs, inks);
        List<List<Row>> pages = PageBreaker.pages(flow.rows(document.blocks()), setup.textHeightPt());
        Repeated repeated = new Repeated(paragraphs, inks, style.detail(), setup.textWidthPt());
        List<Line> numbers = IntStream.rangeClosed(1, pages.size())
                .mapToObj(number -> repeated.line(number + "\u2009/\u2009" + pages.size()))
                .toList();
        return new Layout(
                document.meta(),
                title(document),
                setup,
                style.hairline(),
                pages,
                flow.root(),
                setup.header().isEmpty() ? null : repeated.line(setup.header()),
                setup.footer().isEmpty() ? null : repeated.line(setup.footer()),
                numbers);
    }

    private record Repeated(Paragraphs paragraphs, Inks inks, TextStyle style, double widthPt) {
        /// As much of the text as fits beside the page number.
        Line line(String text) {
            double roomPt = widthPt * BESIDE_NUMBER;
            List<Line> lines = paragraphs.lines(inks.tokens(text, style), roomPt, DocumentStyle.Alignment.RAGGED);
            return lines.isEmpty() ? new Line(List.of(), 0) : lines.getFirst();
        }
    }

    static String title(Document document) {
        if (!document.meta().title().isEmpty()) {
            return document.meta().title();
        }
        List<String> titles = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Title title -> titles.add(title.text().strip());
                case Block.Heading heading -> titles.add(Run.plain(heading.runs()));
                case Block.Paragraph p -> {}
                case Block.BulletList l -> {}
                case Block.EntryRow e -> {}
                case Block.Quote q -> {}
                case Block.Picture p -> {}
                case Block.Rule r -> {}
                case Block.SourceList s -> {}
            }
        }
        return titles.stream().filter(text -> !text.isEmpty()).findFirst().orElse(NO_TITLE);
    }
}
