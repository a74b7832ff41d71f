package headway.engine.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Documents of random blocks with random words.
final class RandomDocument {
    private static final String[] WORDS = {
        "responsibility",
        "a",
        "of",
        "the",
        "nurse-led",
        "Interdisciplinary",
        "communication",
        "30 %",
        "efficient",
        "office",
        "and",
        "to",
        "rehabilitation",
        "ward",
        "extraordinarily",
        "in",
        "for",
        "team",
        "“quoted”",
        "2019–2024"
    };

    private final Random random;

    private RandomDocument(Random random) {
        this.random = random;
    }

    static Document of(Random random) {
        RandomDocument made = new RandomDocument(random);
        List<Block> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            blocks.add(made.block());
        }
        blocks.add(Block.Paragraph.of(Run.of("The end.")));
        return Samples.document(blocks);
    }

    private Block block() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> new Block.Heading(1 + random.nextInt(3), runs(1 + random.nextInt(12)));
            case 2, 3 -> new Block.Paragraph(runs(1 + random.nextInt(120)));
            case 4, 5 -> new Block.BulletList(items());
            case 6 -> new Block.EntryRow(runs(1 + random.nextInt(14)), "Mar 2019 – Jun 2024");
            case 7 -> new Block.Quote(runs(1 + random.nextInt(40)), random.nextBoolean() ? "Amara" : "");
            default -> new Block.Rule();
        };
    }

    private List<List<Run>> items() {
        List<List<Run>> items = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            items.add(runs(1 + random.nextInt(40)));
        }
        return items;
    }

    private List<Run> runs(int words) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            String word = WORDS[random.nextInt(WORDS.length)] + " ";
            runs.add(
                    switch (random.nextInt(12)) {
                        case 0 -> Run.bold(word);
                        case 1 -> Run.italic(word);
                        case 2 -> Run.link(word, "https://example.org/" + random.nextInt(100));
                        default -> Run.of(word);
                    });
        }
        return runs;
    }
}
