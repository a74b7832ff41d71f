package headway.credit;

import headway.accomplishments.Accomplishment;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Choosing the best of a quarter, and what was chosen before.
record BestPage(Quarter quarter, List<Accomplishment> offered, Set<UUID> chosen, List<Bests.Choice> others) {
    BestPage {
        offered = List.copyOf(offered);
        chosen = Set.copyOf(chosen);
        others = List.copyOf(others);
    }

    boolean isChosen(Accomplishment each) {
        return chosen.contains(each.id());
    }
}
