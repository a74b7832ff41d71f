package headway.engine.typesetting;

import headway.engine.typesetting.DocumentStyle.Alignment;
import headway.engine.typesetting.Row.Mark;
import headway.engine.typesetting.Row.Ornament;
import headway.engine.typesetting.Row.Placed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns blocks into rows of one endless column, and into the tags that say what the rows are.
/// Used for one document by one thread.
final class Flow {
    private static final double BASELINE = 0.74;
    private static final double RULE_HEIGHT_PT = 15;
    private static final double BULLET_INSET_PT = 3;
    private static final double LEAST_GAP_EM = 1.5;

    private final DocumentStyle style;
    private final double widthPt;
    private final Paragraphs paragraphs;
    private final Inks inks;
    private final Tag root = Tag.root();
    private final HeadingLevels levels = new HeadingLevels();
    private final List<Row> rows = new ArrayList<>();
    private double afterPt;
    private int sourcesSeen;

    Flow(DocumentStyle style, double widthPt, Paragraphs paragraphs, Inks inks) {
        this.style = style;
        this.widthPt = widthPt;
        this.paragraphs = paragraphs;
        this.inks = inks;
    }

    Tag root() {
        return root;
    }

    List<Row> rows(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            @Nullable Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            switch (blocks.get(i)) {
                case Block.Title title -> addTitle(title);
                case Block.Heading heading -> addHeading(heading);
                case Block.Paragraph paragraph ->
                    addText(inks.tokens(paragraph.runs(), style.body()), style.body(), style.alignment());
                case Block.BulletList list -> addList(list);
                case Block.EntryRow entry -> addEntry(entry, next);
                case Block.Quote quote -> addQuote(quote);
                case Block.Picture picture -> {}
                case Block.Rule rule -> addRule();
                case Block.SourceList list -> addSources(list);
            }
        }
        return rows;
    }

    private void addTitle(Block.Title title) {
        levels.title();
        addKept(inks.tokens(title.text(), style.title()), style.title(), root.child("H1"), null);
        if (!title.subtitle().isBlank()) {
            addKept(inks.tokens(title.subtitle(), style.subtitle()), style.subtitle(), root.child("P"), null);
        }
    }

    private void addHeading(Block.Heading heading) {
        Tag tag = root.child("H" + levels.next(heading.level()));
        TextStyle look = style.heading(heading.level());
        Mark mark = new Mark.Bookmark(heading.level(), Run.plain(heading.runs()));
        addKept(inks.tokens(heading.runs(), look), look, tag, mark);
    }

    /// Lines that stay together and with what follows.
    private void addKept(List<Token> tokens, TextStyle look, Tag tag, @Nullable Mark mark) {
        List<Line> lines = paragraphs.balanced(tokens, widthPt);
        boolean afterHeading = !rows.isEmpty() && rows.getLast().breakCost() == PageBreaker.HEADING_ALONE;
        if (afterHeading) {
            rows.set(rows.size() - 1, rows.getLast().withBreakCost(PageBreaker.HEADINGS_APART));
        }
        for (int i = 0; i < lines.size(); i++) {
            add(
                    look,
                    i == 0,
                    PageBreaker.HEADING_ALONE,
                    List.of(new Placed(lines.get(i), 0, tag)),
                    i == 0 ? mark : null);
        }
        afterPt = look.afterPt();
    }

    private void addText(List<Token> tokens, TextStyle look, Alignment alignment) {
        addLines(paragraphs.lines(tokens, widthPt, alignment), look, 0, root.child("P"), Ornament.NONE);
    }

    private void addLines(List<Line> lines, TextStyle look, double indentPt, Tag tag, Ornament ornament) {
        for (int i = 0; i < lines.size(); i++) {
            Placed placed = new Placed(lines.get(i), indentPt, tag);
            add(look, i == 0, PageBreaker.costAfterLine(i, lines), List.of(placed), null, ornament);
        }
        afterPt = Math.max(lines.isEmpty() ? afterPt : 0, look.afterPt());
    }

    private void addList(Block.BulletList list) {
        Tag tag = root.listOf("Disc");
        TextStyle bulletLook = new TextStyle(
                style.item().face(), style.item().sizePt(), style.item().leadingPt(), 0, 0, style.accent());
        for (List<Run> item : list.items()) {
            Line bullet = single(inks.tokens("\u2022", bulletLook));
            addLabelled(bullet, BULLET_INSET_PT, item, style.item(), tag, null);
        }
        afterPt = Math.max(afterPt, style.body().afterPt());
    }

    private Line single(List<Token> tokens) {
        return paragraphs.lines(tokens, widthPt, Alignment.RAGGED).getFirst();
    }

    private void addLabelled(
            Line label, double labelPt, List<Run> runs, TextStyle look, Tag list, @Nullable Mark mark) {
        Tag item = list.child("LI");
        Tag labelTag = item.child("Lbl");
        Tag body = item.child("LBody");
        double indentPt = style.indentPt();
        List<Line> lines = paragraphs.lines(inks.tokens(runs, look), widthPt - indentPt, Alignment.RAGGED);
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            List<Placed> placed = new ArrayList<>();
            if (i == 0) {
                placed.add(new Placed(EntryLine.stretched(label, indentPt - labelPt), labelPt, labelTag));
            }
            if (i < lines.size()) {
                placed.add(new Placed(lines.get(i), indentPt, body));
            }
            add(look, i == 0, PageBreaker.costAfterLine(i, lines), placed, i == 0 ? mark : null);
        }
        afterPt = look.afterPt();
    }

    /// The date joins the last line of what is on the left, and its reading text spans the gap:
    /// readers that go by position would otherwise take dates for a column of their own.
    private void addEntry(Block.EntryRow entry, @Nullable Block next) {
        TextStyle look = style.body();
        TextStyle dateLook = style.detail();
        Tag tag = root.child("P");
        List<Line> right = paragraphs.lines(inks.tokens(entry.right(), dateLook), widthPt, Alignment.RAGGED);
        double rightPt = right.size() == 1 ? right.getFirst().widthPt() : 0;
        double roomPt = widthPt - rightPt - LEAST_GAP_EM * look.sizePt();
        boolean beside = right.size() == 1 && roomPt > widthPt / 3;
        List<Line> lines =
                new ArrayList<>(paragraphs.balanced(inks.tokens(entry.left(), look), beside ? roomPt : widthPt));
        if (beside && !lines.isEmpty()) {
            lines.add(EntryLine.join(lines.removeLast(), right.getFirst(), entry.right(), widthPt));
        } else {
            lines.addAll(right);
        }
        boolean introduces = next != null && !(next instanceof Block.EntryRow) && !(next instanceof Block.Heading);
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            double cost = last && !introduces ? 0 : PageBreaker.ENTRY_ALONE;
            add(look, i == 0, cost, List.of(new Placed(lines.get(i), 0, tag)), null);
        }
        afterPt = introduces ? style.item().afterPt() : look.afterPt();
    }

    private void addQuote(Block.Quote quote) {
        Tag tag = root.child("BlockQuote");
        addQuoted(quote.runs(), style.quote(), tag);
        if (!quote.by().isBlank()) {
            if (!rows.isEmpty()) {
                rows.set(rows.size() - 1, rows.getLast().withBreakCost(PageBreaker.ENTRY_ALONE));
            }
            afterPt = 0;
            addQuoted(List.of(Run.of("\u2014\u00A0" + quote.by())), style.detail(), tag);
            afterPt = style.quote().afterPt();
        }
    }

    private void addQuoted(List<Run> runs, TextStyle look, Tag quote) {
        double indentPt = style.indentPt();
        List<Line> lines = paragraphs.lines(inks.tokens(runs, look), widthPt - indentPt, Alignment.RAGGED);
        addLines(lines, look, indentPt, quote.child("P"), Ornament.BAR);
    }

    private void addRule() {
        rows.add(new Row(gap(0), RULE_HEIGHT_PT, RULE_HEIGHT_PT / 2, 0, List.of(), Ornament.HAIRLINE, null));
        afterPt = style.body().afterPt();
    }

    private void addSources(Block.SourceList list) {
        if (!list.heading().isBlank()) {
            addHeading(Block.Heading.of(2, list.heading()));
        }
        Tag tag = root.listOf("Decimal");
        for (Source source : list.sources()) {
            Mark mark = new Mark.Cited(sourcesSeen++);
            Line number = single(inks.tokens(Integer.toString(sourcesSeen), style.detail()));
            addLabelled(number, 0, source.runs(), style.detail(), tag, mark);
        }
    }

    private void add(TextStyle look, boolean first, double cost, List<Placed> lines, @Nullable Mark mark) {
        add(look, first, cost, lines, mark, Ornament.NONE);
    }

    private void add(
            TextStyle look, boolean first, double cost, List<Placed> lines, @Nullable Mark mark, Ornament ornament) {
        double beforePt = first ? gap(look.beforePt()) : 0;
        rows.add(new Row(beforePt, look.leadingPt(), look.leadingPt() * BASELINE, cost, lines, ornament, mark));
    }

    /// White space between two blocks: the larger of what both ask for.
    private double gap(double beforePt) {
        return Math.max(afterPt, beforePt);
    }
}
