package headway.engine.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final int ROUNDS = 300;
    private static final Ink INK = new Ink(Assets.faces().face(Typeface.TEXT), 10, new Colour(0, 0, 0), 0, null);

    @Test
    void noWayToBreakIsBetterThanTheOneFound() {
        Random random = seeded();
        int compared = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Item> items = randomItems(random, 4 + random.nextInt(9));
            double endStretch = random.nextBoolean() ? 0 : 30;
            LineBreaker breaker = new LineBreaker(items, 60 + random.nextInt(120), endStretch);
            double loosest = random.nextBoolean() ? Double.MAX_VALUE : 1.5;

            List<Integer> found = breaker.breaks(loosest);

            double best = leastDemerits(breaker, items.size(), -1, 1, loosest);
            if (found.isEmpty()) {
                assertThat(best).as("round %d", round).isEqualTo(Double.POSITIVE_INFINITY);
            } else {
                assertThat(demerits(breaker, found)).as("round %d", round).isCloseTo(best, within(best * 1e-9));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void noLineIsFullerThanItsSpacesAllow() {
        Random random = seeded();
        for (int round = 0; round < ROUNDS; round++) {
            List<Item> items = randomItems(random, 30);
            LineBreaker breaker = new LineBreaker(items, 150, 0);
            int from = -1;
            for (int at : breaker.breaks(Double.MAX_VALUE)) {
                assertThat(breaker.ratio(from, at)).as("round %d", round).isGreaterThanOrEqualTo(-1);
                from = at;
            }
            assertThat(from).isEqualTo(items.size());
        }
    }

    @Test
    void aLooseParagraphThatAsksForMoreThanAllowedIsRefused() {
        List<Item> items = List.of(box(50), glue(), box(90));

        assertThat(new LineBreaker(items, 100, 0).breaks(1)).isEmpty();
        assertThat(new LineBreaker(items, 100, 0).breaks(Double.MAX_VALUE)).containsExactly(1, 3);
    }

    /// The least demerits of all ways to break what follows `from`, by trying every one of them.
    private static double leastDemerits(LineBreaker breaker, int count, int from, int fitness, double loosest) {
        if (from == count) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int at = from + 1; at <= count; at++) {
            if (at > 0 && breaker.mayEndAt(at)) {
                double ratio = breaker.ratio(from, at);
                if (ratio >= -1 && ratio <= loosest) {
                    LineBreaker.Fit fit = breaker.fit(from, at, ratio, fitness);
                    least = Math.min(least, fit.demerits() + leastDemerits(breaker, count, at, fit.fitness(), loosest));
                }
            }
        }
        return least;
    }

    private static double demerits(LineBreaker breaker, List<Integer> breaks) {
        double sum = 0;
        int from = -1;
        int fitness = 1;
        for (int at : breaks) {
            LineBreaker.Fit fit = breaker.fit(from, at, breaker.ratio(from, at), fitness);
            sum += fit.demerits();
            fitness = fit.fitness();
            from = at;
        }
        return sum;
    }

    private static List<Item> randomItems(Random random, int words) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            items.add(box(5 + random.nextInt(45)));
            if (random.nextInt(3) == 0) {
                boolean hyphen = random.nextBoolean();
                items.add(new Item.Penalty(hyphen ? 4 : 0, 50, hyphen, INK));
                items.add(box(5 + random.nextInt(20)));
            }
            if (i < words - 1) {
                items.add(glue());
            }
        }
        return items;
    }

    private static Item box(double widthPt) {
        String text = "x";
        Word word = new Word(text, INK, INK.face().shape(text), new int[0], new int[0], null);
        return new Item.Box(widthPt, word, 0, 1);
    }

    private static Item glue() {
        return new Item.Glue(10, 5, 2.5, INK);
    }

    private static Random seeded() {
        long seed = System.nanoTime();
        IO.println("LineBreakerTest seed " + seed);
        return new Random(seed);
    }
}
