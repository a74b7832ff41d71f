package headway.engine.planning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Something worth doing, found in the record by a trigger.
///
/// @param trigger which rule found it, for example `people.cooling`; belongs to one area
/// @param subject stable id of the thing it is about; empty when the trigger is about the record as a whole
/// @param area one of the seven places
/// @param since the day on which it became true
/// @param due the day by which it should be done
/// @param relevance how much this very thing matters, 0 to 100: strength of the tie, priority of the goal
/// @param importance how much the trigger matters, 0 to 100
/// @param stages codes of the life stages that it matters most in; empty when it matters in all alike
/// @param restDays how many days it is quiet after it was done, at least 1
public record Candidate(
        String trigger,
        String subject,
        String area,
        LocalDate since,
        Optional<LocalDate> due,
        Effort effort,
        int relevance,
        int importance,
        Set<String> stages,
        int restDays) {

    public Candidate {
        stages = Collections.unmodifiableSortedSet(new TreeSet<>(stages));
        boolean sound = relevance >= 0 && relevance <= 100 && importance >= 0 && importance <= 100 && restDays >= 1;
        if (!sound) {
            throw new IllegalArgumentException("%s %s: relevance %d, importance %d, rest %d days"
                    .formatted(trigger, subject, relevance, importance, restDays));
        }
    }

    Key key() {
        return new Key(trigger, subject);
    }
}
