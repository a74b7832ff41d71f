package headway.goals;

import headway.platform.records.Kept;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Goals with those that are part of them, by horizon. A goal whose larger goal is not among them stands at the
/// top; so does one of a circle, should an import have brought one.
public record GoalTree(List<Branch> roots) {

    public GoalTree {
        roots = List.copyOf(roots);
    }

    /// @param depth 0 for those at the top
    public record Branch(Kept<Goal> goal, int depth, List<Branch> parts) {
        public Branch {
            parts = List.copyOf(parts);
        }

        private void into(List<Branch> flat) {
            flat.add(this);
            parts.forEach(part -> part.into(flat));
        }
    }

    /// Soonest due first; without a date last.
    private static final Comparator<Kept<Goal>> ORDER = Comparator.comparing((Kept<Goal> each) ->
                    each.facts().way().dueOn().map(Object::toString).orElse("9999-99"))
            .thenComparing(Kept::createdAt);

    public static GoalTree of(List<Kept<Goal>> goals) {
        Map<Optional<UUID>, List<Kept<Goal>>> byParent = goals.stream()
                .collect(Collectors.groupingBy(each -> each.facts().parent()));
        Set<UUID> present = goals.stream().map(Kept::id).collect(Collectors.toSet());
        Set<UUID> placed = new HashSet<>();
        List<Branch> roots = new ArrayList<>();
        goals.stream()
                .filter(each -> each.facts().parent().filter(present::contains).isEmpty())
                .sorted(ORDER)
                .forEach(each -> roots.add(branch(each, 0, byParent, placed)));
        goals.stream().filter(each -> !placed.contains(each.id())).sorted(ORDER).forEach(each -> {
            if (!placed.contains(each.id())) {
                roots.add(branch(each, 0, byParent, placed));
            }
        });
        return new GoalTree(roots);
    }

    private static Branch branch(
            Kept<Goal> goal, int depth, Map<Optional<UUID>, List<Kept<Goal>>> byParent, Set<UUID> placed) {
        placed.add(goal.id());
        List<Branch> parts = new ArrayList<>();
        byParent.getOrDefault(Optional.of(goal.id()), List.of()).stream()
                .sorted(ORDER)
                .filter(each -> !placed.contains(each.id()))
                .forEach(each -> {
                    if (!placed.contains(each.id())) {
                        parts.add(branch(each, depth + 1, byParent, placed));
                    }
                });
        return new Branch(goal, depth, parts);
    }

    /// Branches that begin on a horizon, each followed by its parts.
    public List<Branch> on(Goal.Horizon horizon) {
        List<Branch> flat = new ArrayList<>();
        roots.stream().filter(root -> root.goal().facts().horizon() == horizon).forEach(root -> root.into(flat));
        return flat;
    }
}
