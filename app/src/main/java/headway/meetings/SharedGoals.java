package headway.meetings;

import headway.goals.Goals;
import headway.goals.Sharing;
import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Goals as they are talked about: who was told when is kept with the goal.
public final class SharedGoals implements GoalTalk {
    private final Goals goals;

    public SharedGoals(Goals goals) {
        this.goals = goals;
    }

    @Override
    public List<Line> open(OwnerId owner, String person) {
        Map<UUID, LocalDate> discussed = goals.sharings().list(owner).stream()
                .map(Kept::facts)
                .filter(each -> each.person().equalsIgnoreCase(person)
                        && each.goal().isPresent()
                        && each.discussedOn().isPresent())
                .collect(Collectors.toMap(
                        each -> each.goal().orElseThrow(),
                        each -> each.discussedOn().orElseThrow(),
                        (one, other) -> one.isAfter(other) ? one : other));
        return goals.active(owner).stream()
                .map(each -> new Line(each.id(), each.facts().title(), Optional.ofNullable(discussed.get(each.id()))))
                .sorted(Comparator.comparing(line -> line.discussedOn().orElse(LocalDate.MIN)))
                .toList();
    }

    @Override
    public void discussed(OwnerId owner, UUID goal, String person, LocalDate day) {
        Sharing.Role role = goals.sharedWith(owner, goal).stream()
                .map(Kept::facts)
                .filter(each -> each.person().equalsIgnoreCase(person))
                .map(Sharing::role)
                .findFirst()
                .orElse(Sharing.Role.OTHER);
        goals.share(owner, goal, person, role, Optional.of(day));
    }
}
