package headway.engine.typesetting;

import java.util.ArrayList;
import java.util.List;

/// Chooses where pages end so that the document as a whole looks best: no heading at the foot of a
/// page, no single line of a paragraph parted from the others, as few pages as possible, and pages
/// evenly full. Dynamic programming over all sequences of pages (Plass, "Optimal Pagination
/// Techniques for Automatic Typesetting Systems", 1981).
///
/// Cost: rows × rows that fit on a page.
final class PageBreaker {
    /// Costs of a page end, far enough apart that no number of smaller ones outweighs a larger one
    /// in documents of a few hundred pages.
    static final double HEADING_ALONE = 1e11;

    /// Several headings in a row may fill more than a page.
    static final double HEADINGS_APART = 1e10;

    static final double ENTRY_ALONE = 1e8;
    private static final double LINE_ALONE = 1e9;
    private static final double PAGE = 5_000;
    private static final double WHITE = 400;
    /// As bad as 7 % of the page left white: a paragraph is divided rather than leave three lines.
    private static final double WITHIN_PARAGRAPH = 2;

    /// As bad as 10 % of the page left white.
    private static final double WITHIN_WORD = 4;

    private PageBreaker() {}

    /// Cost of a page end after line `index` of a paragraph.
    static double costAfterLine(int index, List<Line> lines) {
        if (index >= lines.size() - 1) {
            return 0;
        }
        if (index == 0 || index == lines.size() - 2) {
            return LINE_ALONE;
        }
        return lines.get(index).endsWithinWord() ? WITHIN_PARAGRAPH + WITHIN_WORD : WITHIN_PARAGRAPH;
    }

    /// The pages, each a list of successive rows; one empty page for no rows.
    static List<List<Row>> pages(List<Row> rows, double heightPt) {
        int count = rows.size();
        double[] best = new double[count + 1];
        int[] end = new int[count + 1];
        for (int from = count - 1; from >= 0; from--) {
            best[from] = Double.MAX_VALUE;
            double filledPt = -rows.get(from).beforePt();
            for (int to = from + 1; to <= count; to++) {
                Row row = rows.get(to - 1);
                filledPt += row.beforePt() + row.heightPt();
                if (filledPt > heightPt && to > from + 1) {
                    break;
                }
                double cost = best[to] + PAGE + (to == count ? 0 : endCost(row, filledPt, heightPt));
                if (cost < best[from]) {
                    best[from] = cost;
                    end[from] = to;
                }
            }
        }
        List<List<Row>> pages = new ArrayList<>();
        for (int from = 0; from < count; from = end[from]) {
            pages.add(rows.subList(from, end[from]));
        }
        return pages.isEmpty() ? List.of(List.of()) : pages;
    }

    private static double endCost(Row last, double filledPt, double heightPt) {
        double white = Math.max(0, heightPt - filledPt) / heightPt;
        return last.breakCost() + WHITE * white * white;
    }
}
