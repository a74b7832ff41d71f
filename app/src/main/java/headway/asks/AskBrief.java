package headway.asks;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Confidentiality;
import java.util.List;

/// What one page before the talk says.
///
/// @param name whose it is
/// @param evidence strongest first
/// @param pay newest first
/// @param ranges only what entered, dated sources say
public record AskBrief(
        String name,
        Ask ask,
        List<Accomplishment> evidence,
        List<PayRecord> pay,
        List<PaySource> sources,
        List<MarketRange> ranges) {

    public AskBrief {
        evidence = List.copyOf(evidence);
        pay = List.copyOf(pay);
        sources = List.copyOf(sources);
        ranges = List.copyOf(ranges);
    }

    /// What may be shown to others: nothing that is for the person's own eyes.
    List<Accomplishment> shown() {
        return evidence.stream()
                .filter(each -> each.confidentiality() != Confidentiality.CONFIDENTIAL)
                .toList();
    }

    int hidden() {
        return evidence.size() - shown().size();
    }

    /// Whether pay belongs in it.
    boolean isAboutPay() {
        return ask.type() == AskType.RAISE || ask.type() == AskType.PROMOTION;
    }
}
