package headway.decisions;

import java.util.Optional;
import java.util.UUID;

/// One thing that could be done, with what it may bring and cost as ranges, in words or in a unit of one's own.
///
/// @param unit of the figures: pounds a year, evenings a month
/// @param chanceLow and `chanceHigh`: how likely the upside is, in percent
public record DecisionOption(
        Optional<UUID> decisionId,
        String name,
        String upside,
        Optional<Integer> upLow,
        Optional<Integer> upLikely,
        Optional<Integer> upHigh,
        String downside,
        Optional<Integer> downLow,
        Optional<Integer> downLikely,
        Optional<Integer> downHigh,
        String unit,
        Optional<Integer> chanceLow,
        Optional<Integer> chanceHigh) {

    /// An option of which only the words are known.
    public static DecisionOption inWords(UUID decision, String name, String upside, String downside) {
        return new DecisionOption(
                Optional.of(decision),
                name,
                upside,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                downside,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    Spread up() {
        return Spread.of(upLow, upLikely, upHigh);
    }

    Spread down() {
        return Spread.of(downLow, downLikely, downHigh);
    }
}
