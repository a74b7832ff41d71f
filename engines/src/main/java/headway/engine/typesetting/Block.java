package headway.engine.typesetting;

import java.util.List;

/// One part of a [Document] from top to bottom.
public sealed interface Block {

    /// The name of the whole document, at most once and first.
    record Title(String text, String subtitle) implements Block {
        public Title {
            text = CleanText.of(text);
            subtitle = CleanText.of(subtitle);
        }
    }

    /// A heading; never left alone at the foot of a page.
    ///
    /// @param level 1 (chapter) to 3
    record Heading(int level, List<Run> runs) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("heading level " + level);
            }
            runs = List.copyOf(runs);
        }

        public static Heading of(int level, String text) {
            return new Heading(level, List.of(Run.of(text)));
        }
    }

    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(Run... runs) {
            return new Paragraph(List.of(runs));
        }
    }

    /// A list whose order carries no meaning.
    record BulletList(List<List<Run>> items) implements Block {
        public BulletList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// What on the left, when (or where) at the right edge of the same line: "Head nurse, Ward 5
    /// … 2019 – 2024". It stays with the block that follows it.
    record EntryRow(List<Run> left, String right) implements Block {
        public EntryRow {
            left = List.copyOf(left);
            right = CleanText.of(right);
        }
    }

    /// The words of somebody else.
    ///
    /// @param by who said it; may be empty
    record Quote(List<Run> runs, String by) implements Block {
        public Quote {
            runs = List.copyOf(runs);
            by = CleanText.of(by);
        }
    }

    /// A picture. HTML shows it; formats of pages and of plain text have no room for it yet and leave it out, so that
    /// nothing of what is said may be in pictures alone.
    ///
    /// @param mediaType `image/jpeg` or `image/png`
    /// @param base64 its content
    /// @param alternative what it shows, for those who do not see it
    record Picture(String mediaType, String base64, String alternative) implements Block {
        public Picture {
            if (!mediaType.matches("image/(jpeg|png)") || !base64.matches("[A-Za-z0-9+/]*={0,2}")) {
                throw new IllegalArgumentException("no picture: " + mediaType);
            }
            alternative = CleanText.of(alternative);
        }
    }

    /// A thin line that separates what has no heading of its own.
    record Rule() implements Block {}

    /// The numbered sources that runs refer to, usually the last block.
    record SourceList(String heading, List<Source> sources) implements Block {
        public SourceList {
            heading = CleanText.of(heading);
            sources = List.copyOf(sources);
        }
    }
}
