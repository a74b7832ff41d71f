package headway.engine.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageBreakerTest {
    private static final int DOCUMENTS = 300;

    @Test
    void noHeadingIsLeftAloneAndNoLineOfAParagraphIsPartedFromTheOthers() {
        long seed = System.nanoTime();
        IO.println("PageBreakerTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS; i++) {
            Document document = RandomDocument.of(random);
            PageSetup setup = random.nextBoolean() ? Samples.a4() : Samples.letter();
            Layout layout = Assets.typesetter().layOut(document, setup, new Problems());
            for (List<Row> page : layout.pages().subList(0, layout.pages().size() - 1)) {
                assertThat(page.getLast().breakCost())
                        .as("document %d of seed %d", i, seed)
                        .isLessThan(PageBreaker.ENTRY_ALONE);
            }
            assertFits(layout, setup);
        }
    }

    private static void assertFits(Layout layout, PageSetup setup) {
        for (List<Row> page : layout.pages()) {
            double heightPt = page.stream()
                            .mapToDouble(row -> row.beforePt() + row.heightPt())
                            .sum()
                    - (page.isEmpty() ? 0 : page.getFirst().beforePt());
            assertThat(heightPt).isLessThanOrEqualTo(setup.textHeightPt() + 1e-6);
            for (Row row : page) {
                for (Row.Placed placed : row.lines()) {
                    assertThat(placed.xPt() + placed.line().widthPt()).isLessThanOrEqualTo(setup.textWidthPt() + 0.75);
                }
            }
        }
    }

    @Test
    void aLongParagraphIsDividedRatherThanLeaveTheFootOfAPageWhite() {
        String text = "Nobody expected that the round would take less time afterwards. ".repeat(20);
        Block paragraph = Block.Paragraph.of(Run.of(text));
        Document document = Samples.document(List.of(paragraph, paragraph, paragraph, paragraph, paragraph));

        Layout layout = Assets.typesetter().layOut(document, Samples.a4(), new Problems());

        double leadingPt = DocumentStyle.plain().body().leadingPt();
        double filledPt = layout.pages().getFirst().stream()
                .mapToDouble(row -> row.beforePt() + row.heightPt())
                .sum();
        assertThat(filledPt).isGreaterThan(Samples.a4().textHeightPt() - 3 * leadingPt);
    }

    @Test
    void moreHeadingsThanAPageHoldsAreParted() {
        List<Block> headings = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            headings.add(Block.Heading.of(2, "Heading " + i));
        }
        headings.add(Block.Paragraph.of(Run.of("The only text.")));

        Layout layout = Assets.typesetter().layOut(Samples.document(headings), Samples.a4(), new Problems());

        assertThat(layout.pages()).hasSizeGreaterThan(3);
        assertThat(layout.pages().getLast()).hasSizeGreaterThan(1);
    }

    @Test
    void noRowsArePrintedAsOneEmptyPage() {
        assertThat(PageBreaker.pages(List.of(), 100)).containsExactly(List.of());
    }
}
