package headway.today;

import headway.engine.planning.Pace;
import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.Trigger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What Today asks about the person: answered by the features that know.
public interface Surroundings {

    /// Gentle in weeks that the check-ins call hard.
    Pace pace(Handle handle, OwnerId owner, LocalDate today);

    /// Code of where in life the person is.
    Optional<String> stage(Handle handle, OwnerId owner);

    /// Codes of the stages in which a trigger matters most; empty for all alike.
    Set<String> stages(Trigger trigger);
}
