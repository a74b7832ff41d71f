package headway.reviews;

import headway.kernel.Refusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The steps of each kind of review, in their order.
public record Steps(Map<Review.Kind, List<Step>> all) {

    public Steps {
        Map<Review.Kind, List<Step>> copy = new EnumMap<>(Review.Kind.class);
        all.forEach((kind, steps) -> copy.put(kind, List.copyOf(steps)));
        all = java.util.Collections.unmodifiableMap(copy);
    }

    public List<Step> of(Review.Kind kind) {
        return all.getOrDefault(kind, List.of());
    }

    Step step(Review.Kind kind, String name) {
        return of(kind).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound(name));
    }

    /// Its place among the steps, from 0; the first where it is not among them, as after an update.
    int position(Review.Kind kind, String name) {
        List<Step> steps = of(kind);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).name().equals(name)) {
                return i;
            }
        }
        return 0;
    }

    /// The step after this one; empty after the last.
    Optional<Step> after(Review.Kind kind, String name) {
        List<Step> steps = of(kind);
        int next = position(kind, name) + 1;
        return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
    }
}
