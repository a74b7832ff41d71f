package headway.samples;

import headway.accomplishments.Accomplishment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The best work of some quarters, newest first, and what there is to choose from.
///
/// @param earlier the quarter from which the next page goes on
/// @param newest whether the present quarter is on this page
/// @param inPortfolio ids of the best work that is in the portfolio
record BestPage(List<Part> parts, Optional<Quarter> earlier, boolean newest, Set<UUID> inPortfolio) {
    BestPage {
        parts = List.copyOf(parts);
        inPortfolio = Set.copyOf(inPortfolio);
    }

    /// One quarter.
    ///
    /// @param candidates the strongest of those that are not chosen
    record Part(Quarter quarter, List<Chosen> chosen, List<Accomplishment> candidates) {
        Part {
            chosen = List.copyOf(chosen);
            candidates = List.copyOf(candidates);
        }

        boolean isEmpty() {
            return chosen.isEmpty() && candidates.isEmpty();
        }
    }

    /// Whether there is nothing anywhere.
    boolean isEmpty() {
        return newest && earlier.isEmpty() && parts.stream().allMatch(Part::isEmpty);
    }

    boolean isInPortfolio(Chosen each) {
        return inPortfolio.contains(each.sample().id());
    }

    /// A strength as the list of accomplishments shows it, 0 to 10.
    static int tenths(Accomplishment each) {
        return (each.strength() + 5) / 10;
    }
}
