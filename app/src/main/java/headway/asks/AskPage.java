package headway.asks;

import headway.accomplishments.Accomplishment;
import headway.documents.DocumentFormat;
import headway.platform.records.Kept;
import headway.platform.web.View;
import java.time.LocalDate;
import java.util.List;

/// What the pages of asks show.
final class AskPage {
    /// Months after which an ask may be repeated: a quarter, half a year, a year.
    static final List<Integer> LATER = List.of(3, 6, 12);

    private AskPage() {}

    record All(
            List<Kept<Ask>> asks,
            List<Kept<PayRecord>> pay,
            List<Kept<PaySource>> sources,
            List<MarketRange> ranges,
            LocalDate today) {
        All {
            asks = List.copyOf(asks);
            pay = List.copyOf(pay);
            sources = List.copyOf(sources);
            ranges = List.copyOf(ranges);
        }

        String amount(View view, PayRecord pay) {
            return AskTexts.amount(view.texts(), view.formats(), pay);
        }

        String figures(View view, PaySource source) {
            return AskTexts.figures(view.texts(), view.formats(), source);
        }

        String range(View view, MarketRange range) {
            return AskTexts.range(view.texts(), view.formats(), range);
        }
    }

    record One(Kept<Ask> ask, AskBrief brief, List<Accomplishment> candidates, LocalDate today) {
        One {
            candidates = List.copyOf(candidates);
        }

        List<DocumentFormat> formats() {
            return List.of(DocumentFormat.values());
        }

        String amount(View view, PayRecord pay) {
            return AskTexts.amount(view.texts(), view.formats(), pay);
        }

        String range(View view, MarketRange range) {
            return AskTexts.range(view.texts(), view.formats(), range);
        }
    }
}
