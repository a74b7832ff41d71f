package headway.meetings;

import headway.kernel.OwnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What goals there are to talk about; whoever keeps goals gives them.
public interface GoalTalk {

    /// Active goals, those that were not talked about with this person for longest first.
    List<Line> open(OwnerId owner, String person);

    /// Notes that a goal was talked about.
    void discussed(OwnerId owner, UUID goal, String person, LocalDate day);

    record Line(UUID id, String title, Optional<LocalDate> discussedOn) {}
}
