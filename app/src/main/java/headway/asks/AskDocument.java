package headway.asks;

import headway.accomplishments.Accomplishment;
import headway.documents.DocumentFiles;
import headway.documents.DocumentFormat;
import headway.engine.typesetting.Block;
import headway.engine.typesetting.Document;
import headway.engine.typesetting.PageSetup;
import headway.engine.typesetting.Run;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The brief as a document: headings are Headway's, every sentence is the person's own or a fact of the record.
/// What the person would do after a "no" stays out of it: it is not for the other side.
final class AskDocument {
    private final Texts texts;
    private final Formats formats;
    private final LocalDate today;

    AskDocument(Texts texts, Formats formats, LocalDate today) {
        this.texts = texts;
        this.formats = formats;
        this.today = today;
    }

    byte[] file(AskBrief brief, Instant now, DocumentFormat format) {
        PageSetup setup = PageSetup.of(DocumentFiles.paperOf(formats.preferences()), brief.name(), "");
        return DocumentFiles.write(document(brief, now), setup, format);
    }

    Document document(AskBrief brief, Instant now) {
        Ask ask = brief.ask();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(ask.wanted(), brief.name()));
        section(blocks, "ask.reasons", ask.reasons());
        if (!brief.shown().isEmpty()) {
            blocks.add(Block.Heading.of(1, texts.get("asks.evidence")));
            blocks.add(
                    new Block.BulletList(brief.shown().stream().map(this::item).toList()));
        }
        section(blocks, "ask.theirGain", ask.theirGain());
        if (brief.isAboutPay()) {
            market(blocks, brief);
        }
        return new Document(new Document.Meta(ask.wanted(), brief.name(), Locale.ENGLISH, now), blocks);
    }

    private void section(List<Block> blocks, String heading, String text) {
        if (!text.isEmpty()) {
            blocks.add(Block.Heading.of(1, texts.get(heading)));
            text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(Block.Paragraph.of(Run.of(line))));
        }
    }

    private List<Run> item(Accomplishment each) {
        return List.of(Run.of(each.text() + " · "), Run.italic(formats.date(each.happenedOn())));
    }

    private void market(List<Block> blocks, AskBrief brief) {
        blocks.add(Block.Heading.of(1, texts.get("asks.market")));
        if (brief.ranges().isEmpty()) {
            blocks.add(Block.Paragraph.of(Run.of(texts.get("asks.no-range"))));
            return;
        }
        for (MarketRange range : brief.ranges()) {
            blocks.add(Block.Paragraph.of(Run.bold(AskTexts.range(texts, formats, range))));
        }
        blocks.add(
                new Block.BulletList(brief.sources().stream().map(this::source).toList()));
    }

    private List<Run> source(PaySource source) {
        List<Run> runs = new ArrayList<>();
        runs.add(source.url().isEmpty() ? Run.of(source.title()) : Run.link(source.title(), source.url()));
        runs.add(Run.of(" · " + AskTexts.figures(texts, formats, source)));
        source.publishedOn().ifPresent(day -> runs.add(Run.italic(" · " + formats.date(day))));
        if (source.isStale(today)) {
            runs.add(Run.of(" · " + texts.get("asks.stale")));
        }
        return runs;
    }
}
