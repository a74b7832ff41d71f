package headway.meetings;

import headway.accomplishments.Accomplishment;
import headway.people.Promises;
import headway.platform.records.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One page for one talk.
///
/// @param person their name; empty when they are no longer in the record
/// @param since the last talk with them
/// @param wins what was achieved since, strongest first
/// @param commitments open ones, both ways
/// @param talked goals that were talked about in this talk
public record Brief(
        Kept<OneToOne> meeting,
        String person,
        Optional<LocalDate> since,
        List<Accomplishment> wins,
        List<Promises.Line> commitments,
        List<GoalTalk.Line> goals,
        Set<UUID> talked) {
    public Brief {
        wins = List.copyOf(wins);
        commitments = List.copyOf(commitments);
        goals = List.copyOf(goals);
        talked = Set.copyOf(talked);
    }

    boolean isTalked(GoalTalk.Line goal) {
        return talked.contains(goal.id());
    }
}
