package headway.engine.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses where the lines of a paragraph end so that the paragraph as a whole looks best: the
/// total-fit algorithm of Knuth and Plass, "Breaking Paragraphs into Lines" (1981), with fitness
/// classes. Among all ways to break that need no space stretched beyond a limit, the one with the
/// fewest demerits is found.
///
/// Cost: number of places to break × places that fit on one line.
final class LineBreaker {
    /// TeX's `\linepenalty`, `\adjdemerits`, `\finalhyphendemerits`.
    private static final double LINE_COST = 10;

    private static final double UNLIKE_NEIGHBOURS = 10_000;
    private static final double HYPHEN_BEFORE_LAST_LINE = 5_000;
    /// Three times TeX's `\doublehyphendemerits`: ladders of hyphens show in German.
    private static final double HYPHENS_IN_A_ROW = 30_000;
    /// A last line shorter than this part of the measure looks lost.
    private static final double LONELY = 0.2;

    private static final double LONELY_COST = 4_000;
    private static final double ROUNDING_PT = 1e-6;

    private final List<Item> items;
    private final double widthPt;
    private final double endStretchPt;
    private final double[] width;
    private final double[] stretch;
    private final double[] shrink;

    /// @param endStretchPt white space that may stand at the end of each line before it counts as
    ///     poor: 0 for justified text
    LineBreaker(List<Item> items, double widthPt, double endStretchPt) {
        this.items = items;
        this.widthPt = widthPt;
        this.endStretchPt = endStretchPt;
        this.width = new double[items.size() + 1];
        this.stretch = new double[items.size() + 1];
        this.shrink = new double[items.size() + 1];
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Item.Glue glue = item instanceof Item.Glue g ? g : null;
            width[i + 1] = width[i] + (item instanceof Item.Penalty ? 0 : item.widthPt());
            stretch[i + 1] = stretch[i] + (glue == null ? 0 : glue.stretchPt());
            shrink[i + 1] = shrink[i] + (glue == null ? 0 : glue.shrinkPt());
        }
    }

    /// A place where a line may end, as the end of the best paragraph so far.
    ///
    /// @param at index of the item at which the line ends; the number of items for the last line
    private record Node(
            int at, int fitness, double demerits, @Nullable Node previous) {}

    /// A line between two places.
    ///
    /// @param ratio how far its spaces are stretched (1 = as far as they like) or shrunk (−1)
    record Fit(double ratio, double demerits, int fitness) {}

    /// The indices of the items at which lines end, the last being the number of items; empty when
    /// no way to break keeps all stretching within `loosest`.
    List<Integer> breaks(double loosest) {
        List<Node> active = new ArrayList<>();
        active.add(new Node(-1, 1, 0, null));
        for (int at = 1; at <= items.size() && !active.isEmpty(); at++) {
            if (mayEndAt(at)) {
                List<Node> ends = bestEnds(active, at, loosest);
                if (at == items.size()) {
                    return path(ends);
                }
                active.addAll(ends);
            }
        }
        return List.of();
    }

    boolean mayEndAt(int at) {
        return at == items.size()
                || at > 0
                        && switch (items.get(at)) {
                            case Item.Box box -> false;
                            case Item.Glue glue -> !(items.get(at - 1) instanceof Item.Glue);
                            case Item.Penalty penalty -> true;
                        };
    }

    /// The best node of each fitness class that ends at `at`; nodes too far back are dropped.
    private List<Node> bestEnds(List<Node> active, int at, double loosest) {
        @Nullable Node[] best = new @Nullable Node[4];
        int kept = 0;
        for (int i = 0; i < active.size(); i++) {
            Node from = active.get(i);
            double ratio = ratio(from.at(), at);
            if (ratio >= -1) {
                active.set(kept++, from);
                if (ratio <= loosest) {
                    Fit fit = fit(from.at(), at, ratio, from.fitness());
                    double total = from.demerits() + fit.demerits();
                    Node known = best[fit.fitness()];
                    if (known == null || total < known.demerits()) {
                        best[fit.fitness()] = new Node(at, fit.fitness(), total, from);
                    }
                }
            }
        }
        active.subList(kept, active.size()).clear();
        List<Node> ends = new ArrayList<>(4);
        for (Node node : best) {
            if (node != null) {
                ends.add(node);
            }
        }
        return ends;
    }

    private static List<Integer> path(List<Node> ends) {
        Node best = null;
        for (Node end : ends) {
            if (best == null || end.demerits() < best.demerits()) {
                best = end;
            }
        }
        List<Integer> breaks = new ArrayList<>();
        for (Node node = best; node != null && node.at() >= 0; node = node.previous()) {
            breaks.addFirst(node.at());
        }
        return breaks;
    }

    /// Index of the first item that is printed on a line after a break at `at`.
    int start(int at) {
        int start = at + 1;
        while (start < items.size() && items.get(start) instanceof Item.Glue) {
            start++;
        }
        return start;
    }

    /// How far the spaces of a line must stretch (above 0) or shrink (below 0, beyond −1 it can't).
    double ratio(int from, int to) {
        int start = start(from);
        double natural = width[to] - width[start];
        if (to < items.size() && items.get(to) instanceof Item.Penalty penalty) {
            natural += penalty.widthPt();
        }
        double free = widthPt - natural;
        if (Math.abs(free) < ROUNDING_PT) {
            return 0;
        }
        if (free < 0) {
            double less = shrink[to] - shrink[start];
            return less > 0 ? free / less : Double.NEGATIVE_INFINITY;
        }
        double more = stretch[to] - stretch[start] + endStretchPt;
        return to == items.size() ? 0 : more > 0 ? free / more : Double.MAX_VALUE;
    }

    /// How bad the line between two places is, given the fitness of the line above it.
    Fit fit(int from, int to, double ratio, int fitnessAbove) {
        double badness = Math.min(1e8, 100 * Math.pow(Math.abs(ratio), 3));
        int fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
        double demerits = (LINE_COST + badness) * (LINE_COST + badness);
        Item.Penalty above = penaltyAt(from);
        Item.Penalty end = penaltyAt(to);
        if (end != null) {
            demerits += end.cost() * end.cost();
        }
        if (above != null && above.hyphen()) {
            if (end != null && end.hyphen()) {
                demerits += HYPHENS_IN_A_ROW;
            }
            if (to == items.size()) {
                demerits += HYPHEN_BEFORE_LAST_LINE;
            }
        }
        if (Math.abs(fitness - fitnessAbove) > 1) {
            demerits += UNLIKE_NEIGHBOURS;
        }
        if (to == items.size() && from >= 0 && width[to] - width[start(from)] < LONELY * widthPt) {
            demerits += LONELY_COST;
        }
        return new Fit(ratio, demerits, fitness);
    }

    private Item.@Nullable Penalty penaltyAt(int at) {
        return at >= 0 && at < items.size() && items.get(at) instanceof Item.Penalty penalty ? penalty : null;
    }
}
