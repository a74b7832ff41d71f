package headway.packet;

import headway.accomplishments.Confidentiality;
import headway.documents.DocumentFiles;
import headway.documents.DocumentFormat;
import headway.engine.typesetting.Block;
import headway.engine.typesetting.Document;
import headway.engine.typesetting.PageSetup;
import headway.engine.typesetting.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A packet as one can hand it over: what is in, in its order, under the headings of its sections.
record PacketDocument(String name, PacketWords words, Instant now) {

    byte[] write(Draft draft, DocumentFormat format) {
        PageSetup setup = PageSetup.of(DocumentFiles.paperOf(words.formats().preferences()), name, marked(draft));
        return DocumentFiles.write(document(draft), setup, format);
    }

    String fileName(Draft draft, DocumentFormat format) {
        Packet packet = draft.packet().facts();
        return name + " " + packet.from() + " to " + packet.to() + " review." + format.ending();
    }

    private String marked(Draft draft) {
        return draft.strictest() == Confidentiality.OPEN
                ? ""
                : words.texts().get("packet.marked." + draft.strictest().code());
    }

    Document document(Draft draft) {
        Packet packet = draft.packet().facts();
        String period = words.period(packet);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(name, words.title(packet) + ", " + period));
        if (!marked(draft).isEmpty()) {
            blocks.add(Block.Paragraph.of(Run.bold(marked(draft))));
        }
        for (Draft.Part part : draft.parts()) {
            if (!part.told().isEmpty()) {
                blocks.add(Block.Heading.of(
                        1, words.texts().get("packet.section." + part.section().code())));
                lines(part, blocks);
            }
        }
        return new Document(new Document.Meta(words.title(packet) + ", " + period, name, Locale.ENGLISH, now), blocks);
    }

    /// A list under each heading.
    private void lines(Draft.Part part, List<Block> blocks) {
        String heading = "";
        List<List<Run>> items = new ArrayList<>();
        for (Draft.Line line : part.told()) {
            String next = line.paragraph().fact().heading();
            if (!next.equals(heading)) {
                flush(items, blocks);
                String shown = next.isEmpty() ? words.texts().get("packet.no-heading") : next;
                blocks.add(Block.Heading.of(2, shown));
            }
            heading = next;
            items.add(List.of(Run.of(words.of(line.paragraph()))));
        }
        flush(items, blocks);
    }

    private static void flush(List<List<Run>> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.BulletList(items));
            items.clear();
        }
    }
}
