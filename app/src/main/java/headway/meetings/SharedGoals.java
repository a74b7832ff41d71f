package headway.meetings;

import headway.goals.Goals;
import headway.goals.Sharing;
import headway.kernel.OwnerId;
import headway.people.People;
import headway.people.Relation;
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
    private final People people;

    public SharedGoals(Goals goals, People people) {
        this.goals = goals;
        this.people = people;
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
                .orElseGet(() -> role(owner, person, day));
        goals.share(owner, goal, person, role, Optional.of(day));
    }

    /// Of somebody who hears of a goal for the first time: what they are to the person.
    private Sharing.Role role(OwnerId owner, String name, LocalDate day) {
        return people.find(owner, name, day).stream()
                .filter(line -> line.name().equalsIgnoreCase(name))
                .map(line -> people.get(owner, line.id()).facts().relation())
                .map(SharedGoals::role)
                .filter(role -> role != Sharing.Role.OTHER)
                .findFirst()
                .orElse(Sharing.Role.OTHER);
    }

    private static Sharing.Role role(Relation relation) {
        return switch (relation) {
            case MANAGER -> Sharing.Role.MANAGER;
            case MENTOR -> Sharing.Role.MENTOR;
            case HR -> Sharing.Role.HR;
            case OTHER, SKIP_LEVEL, PEER, REPORT, MENTEE, SPONSOR, CLIENT, RECRUITER, FRIEND, FAMILY ->
                Sharing.Role.OTHER;
        };
    }
}
