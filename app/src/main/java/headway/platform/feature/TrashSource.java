package headway.platform.feature;

import headway.kernel.OwnerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A feature whose records can be deleted, brought back and erased.
public interface TrashSource {

    /// The kind of its records, as in the search index.
    String kind();

    List<Trashed> trashed(OwnerId owner);

    /// Brings a record back; not found when it is not in this person's trash.
    void restore(OwnerId owner, UUID id);

    /// Deletes a record in the trash for good, with its words in the index.
    void erase(OwnerId owner, UUID id);

    /// Erases what was deleted before a moment, for every owner.
    ///
    /// @return how many
    int eraseDeletedBefore(Instant moment);
}
