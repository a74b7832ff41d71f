package headway.platform.feature;

import headway.kernel.OwnerId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Records of one kind that others may name: in a form, or by a link. Those in the trash are not among them.
public interface RecordChoices {

    /// How they are named and shown.
    Kind kind();

    /// Root table of the kind.
    String table();

    /// What a form offers, as a person would look for it; of very many only the newest.
    List<Choice> of(OwnerId owner);

    /// One of them, whether it is offered or not; empty when it is not this person's.
    Optional<Choice> find(OwnerId owner, UUID id);

    /// @param label one line that names it
    record Choice(UUID id, String label) {}
}
