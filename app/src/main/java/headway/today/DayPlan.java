package headway.today;

import headway.engine.planning.HeldBack;
import headway.engine.planning.Pace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is worth doing on one day.
///
/// @param offers at most five, best first
/// @param minutes the time the person said they have
/// @param waiting how many more could be done
/// @param heldBack how many rest, by reason
/// @param pace gentle in a hard week
public record DayPlan(
        List<Offer> offers, Optional<Integer> minutes, int waiting, Map<HeldBack, Integer> heldBack, Pace pace) {
    public DayPlan {
        offers = List.copyOf(offers);
        heldBack = Map.copyOf(heldBack);
    }
}
