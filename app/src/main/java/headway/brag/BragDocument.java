package headway.brag;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Confidentiality;
import headway.documents.DocumentFiles;
import headway.documents.DocumentFormat;
import headway.engine.typesetting.Block;
import headway.engine.typesetting.Document;
import headway.engine.typesetting.PageSetup;
import headway.engine.typesetting.Run;
import headway.kernel.PartialDate;
import headway.platform.i18n.Formats;
import headway.platform.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A brag document as one can hand it over. Every sentence about the work is the person's own; Headway adds the
/// title, the period, headings and dates.
final class BragDocument {
    private final Brags brags;
    private final Texts texts;
    private final Formats formats;

    BragDocument(Brags brags, Texts texts, Formats formats) {
        this.brags = brags;
        this.texts = texts;
        this.formats = formats;
    }

    /// A file with the name it should be saved under.
    record NamedFile(String name, byte[] bytes) {}

    NamedFile file(Brag brag, DocumentFormat format) {
        PageSetup setup =
                PageSetup.of(DocumentFiles.paperOf(formats.preferences()), brag.name(), confidentiality(brag));
        String name = brag.name() + " " + brag.request().from() + " to "
                + brag.request().to() + "." + format.ending();
        return new NamedFile(name, DocumentFiles.write(document(brag), setup, format));
    }

    /// How far the document may go, from the least open entry that is really in it.
    private String confidentiality(Brag brag) {
        if (brag.count(Confidentiality.CONFIDENTIAL) > 0) {
            return texts.get("brag.marked.confidential");
        }
        return brag.count(Confidentiality.INTERNAL) > 0 ? texts.get("brag.marked.internal") : "";
    }

    Document document(Brag brag) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(brag.name(), period(brag)));
        String marked = confidentiality(brag);
        if (!marked.isEmpty()) {
            blocks.add(Block.Paragraph.of(Run.bold(marked)));
        }
        boolean single = brag.sections().size() == 1
                && brag.sections().getFirst().title().isEmpty();
        for (Brag.Section section : brag.sections()) {
            if (!single) {
                blocks.add(Block.Heading.of(1, title(brag, section)));
            }
            blocks.add(new Block.BulletList(
                    section.items().stream().map(item -> item(brag, item)).toList()));
        }
        return new Document(
                new Document.Meta(brag.name() + ", " + period(brag), brag.name(), Locale.ENGLISH, brags.now()), blocks);
    }

    String period(Brag brag) {
        return texts.get(
                "brag.period",
                formats.date(brag.request().from()),
                formats.date(brag.request().to()));
    }

    String title(Brag brag, Brag.Section section) {
        return switch (brag.request().order()) {
            case MONTH -> PartialDate.parse(section.title()).map(formats::date).orElse(section.title());
            case THEME -> section.title().isEmpty() ? texts.get("brag.no-theme") : section.title();
            case POSITION -> section.title().isEmpty() ? texts.get("brag.no-position") : section.title();
            case GOAL -> section.title().isEmpty() ? texts.get("brag.no-goal") : section.title();
        };
    }

    private List<Run> item(Brag brag, Accomplishment item) {
        List<Run> runs = new ArrayList<>();
        for (Words.Piece piece : Words.of(item.text(), brags.numbers(item.text()))) {
            runs.add(piece.number() ? Run.bold(piece.text()) : Run.of(piece.text()));
        }
        if (brag.request().details() && !item.details().isEmpty()) {
            runs.add(Run.of(" " + item.details()));
        }
        item.links().stream().filter(link -> !link.isPath()).forEach(link -> {
            runs.add(Run.of(" \u00B7 "));
            runs.add(Run.link(link.label(), link.url()));
        });
        runs.add(Run.of(" \u00B7\u00A0"));
        runs.add(Run.italic(formats.date(item.happenedOn()).replace(' ', '\u00A0')));
        return runs;
    }
}
