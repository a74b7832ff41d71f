package headway.strengths;

import headway.kernel.OwnerId;
import java.util.List;
import java.util.Map;

/// What the record knows about skills: known to other features.
public interface Evidence {

    /// How many accomplishments carry each tag.
    Map<String, Integer> counts(OwnerId owner);

    /// Skills that the person named in their profile.
    List<String> named(OwnerId owner);
}
