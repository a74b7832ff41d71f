package headway.accomplishments;

import headway.kernel.Ids;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.changes.Changes;
import headway.platform.db.Database;
import headway.platform.files.FileTurns;
import headway.platform.files.FileVault;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// The files of accomplishments: kept by content beside the database.
public final class Attachments {
    private static final int LONGEST_NAME = 200;

    private final Database database;
    private final AccomplishmentStore accomplishments = new AccomplishmentStore();
    private final AttachmentStore store = new AttachmentStore();
    private final Accomplishments frontDoor;
    private final FileTurns files;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    public Attachments(
            Database database, Accomplishments frontDoor, FileTurns files, Changes changes, Ids ids, Clock clock) {
        this.database = database;
        this.frontDoor = frontDoor;
        this.files = files;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /// Keeps a file with an accomplishment. The content is on the disk before the row is committed, and stays
    /// there whoever is removing files meanwhile.
    ///
    /// @return the batch that takes it back
    public UUID attach(OwnerId owner, UUID accomplishment, String name, InputStream content) {
        frontDoor.get(owner, accomplishment);
        try (FileVault.Arrival arrival = files.vault().receive(content)) {
            return attach(owner, accomplishment, baseName(name), arrival);
        }
    }

    private UUID attach(OwnerId owner, UUID accomplishment, String name, FileVault.Arrival arrival) {
        FileVault.Stored stored = arrival.stored();
        String mediaType = MediaType.of(arrival.path(), name);
        AttachedFile file = new AttachedFile(ids.next(), stored.sha256(), name, mediaType, stored.bytes());
        UUID batch = changes.batch();
        return database.write(transaction -> {
            Accomplishment present = accomplishments
                    .find(transaction.handle(), owner, accomplishment)
                    .orElseThrow(() -> new Refusal.NotFound(accomplishment.toString()));
            changes.before(transaction, owner, frontDoor.shape(), accomplishment, present.version(), batch);
            accomplishments.touch(transaction.handle(), owner, accomplishment, present.version(), clock.instant());
            files.place(transaction, arrival);
            store.insert(transaction.handle(), owner, accomplishment, file, clock.instant());
            frontDoor.reindex(transaction, owner, accomplishment);
            return batch;
        });
    }

    /// The last part of a name, without what a path or a header could misread.
    private static String baseName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
        String some = last.isEmpty() ? "file" : last;
        return some.length() > LONGEST_NAME ? some.substring(some.length() - LONGEST_NAME) : some;
    }

    /// Takes a file off. Its content stays until nothing can bring it back.
    public UUID detach(OwnerId owner, UUID accomplishment, UUID id) {
        UUID batch = changes.batch();
        return database.write(transaction -> {
            Accomplishment present = accomplishments
                    .find(transaction.handle(), owner, accomplishment)
                    .orElseThrow(() -> new Refusal.NotFound(accomplishment.toString()));
            changes.before(transaction, owner, frontDoor.shape(), accomplishment, present.version(), batch);
            if (!store.delete(transaction.handle(), owner, accomplishment, id)) {
                throw new Refusal.NotFound(id.toString());
            }
            accomplishments.touch(transaction.handle(), owner, accomplishment, present.version(), clock.instant());
            frontDoor.reindex(transaction, owner, accomplishment);
            return batch;
        });
    }

    /// A file and where its content is.
    public record Content(AttachedFile file, Path path) {}

    public Content content(OwnerId owner, UUID accomplishment, UUID id) {
        AttachedFile file = database.read(handle -> store.find(handle, owner, accomplishment, id))
                .orElseThrow(() -> new Refusal.NotFound(id.toString()));
        Optional<Path> path = files.vault().find(file.sha256());
        return new Content(file, path.orElseThrow(() -> new Refusal.NotFound(file.sha256())));
    }
}
