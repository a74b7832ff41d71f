package headway.engine.typesetting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A document that says what is written, not how it looks: the one model behind PDF, DOCX, HTML,
/// Markdown and plain text.
public record Document(Meta meta, List<Block> blocks) {

    /// What file managers, search engines and screen readers are told.
    ///
    /// @param created printed nowhere; equal documents give equal bytes, so it is passed in
    public record Meta(String title, String author, Locale language, Instant created) {
        public Meta {
            title = CleanText.of(title).strip();
            author = CleanText.of(author).strip();
        }
    }

    public Document {
        blocks = List.copyOf(blocks);
    }

    /// All sources in the order of their numbers; the first is number 1.
    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.SourceList list) {
                sources.addAll(list.sources());
            }
        }
        return sources;
    }
}
