package headway.samples;

import headway.accomplishments.AttachedFile;
import headway.accomplishments.WebLink;
import headway.documents.DocumentFiles;
import headway.documents.DocumentFormat;
import headway.engine.typesetting.Block;
import headway.engine.typesetting.Document;
import headway.engine.typesetting.PageSetup;
import headway.engine.typesetting.Run;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.i18n.Formats;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/// A portfolio as a file. Every sentence is the person's own; Headway adds the name and the days.
final class PortfolioDocument {
    private final Portfolios portfolios;
    private final Formats formats;

    PortfolioDocument(Portfolios portfolios, Formats formats) {
        this.portfolios = portfolios;
        this.formats = formats;
    }

    /// A file with the name it should be saved under.
    record NamedFile(String name, byte[] bytes) {}

    NamedFile file(OwnerId owner, PortfolioSheet sheet, DocumentFormat format) {
        PageSetup setup = PageSetup.of(DocumentFiles.paperOf(formats.preferences()), sheet.name(), "");
        Document document = document(owner, sheet, format == DocumentFormat.HTML);
        return new NamedFile(sheet.title() + "." + format.ending(), DocumentFiles.write(document, setup, format));
    }

    private Document document(OwnerId owner, PortfolioSheet sheet, boolean pictures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(sheet.title(), sheet.hasTitle() ? sheet.name() : ""));
        paragraphs(blocks, sheet.intro());
        for (PortfolioSheet.Item item : sheet.items()) {
            blocks.add(Block.Heading.of(2, item.headline()));
            paragraphs(blocks, item.text());
            if (!item.why().isEmpty()) {
                blocks.add(Block.Paragraph.of(Run.italic(item.why())));
            }
            paragraphs(blocks, item.details());
            blocks.add(foot(item));
            if (pictures) {
                item.pictures().forEach(file -> picture(blocks, owner, item, file));
            }
        }
        Document.Meta meta = new Document.Meta(sheet.title(), sheet.name(), Locale.ENGLISH, portfolios.now());
        return new Document(meta, blocks);
    }

    private static void paragraphs(List<Block> blocks, List<String> paragraphs) {
        paragraphs.forEach(text -> blocks.add(Block.Paragraph.of(Run.of(text))));
    }

    private Block foot(PortfolioSheet.Item item) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.italic(formats.date(item.accomplishment().happenedOn()).replace(' ', '\u00A0')));
        for (WebLink link : item.links()) {
            runs.add(Run.of(" \u00B7 "));
            runs.add(Run.link(link.label(), link.url()));
        }
        return new Block.Paragraph(runs);
    }

    /// One whose beginning was sound and whose rest is not stays out, as it would show nothing.
    private void picture(List<Block> blocks, OwnerId owner, PortfolioSheet.Item item, AttachedFile file) {
        try {
            byte[] jpeg = portfolios.picture(owner, item.accomplishment().id(), file);
            blocks.add(new Block.Picture("image/jpeg", Base64.getEncoder().encodeToString(jpeg), alternative(file)));
        } catch (Refusal.NotFound _) {
            return;
        }
    }

    /// The name that the person gave the file, without its ending.
    static String alternative(AttachedFile file) {
        int dot = file.name().lastIndexOf('.');
        return dot > 0 ? file.name().substring(0, dot) : file.name();
    }
}
