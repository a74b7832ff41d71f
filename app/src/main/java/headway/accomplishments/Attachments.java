package headway.accomplishments;

import headway.kernel.Ids;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.changes.Changes;
import headway.platform.db.Database;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.files.FileName;
import headway.platform.files.FileTurns;
import headway.platform.files.FileVault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

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
            return attach(owner, accomplishment, FileName.of(name, LONGEST_NAME), arrival);
        }
    }

    private UUID attach(OwnerId owner, UUID accomplishment, String name, FileVault.Arrival arrival) {
        FileVault.Stored stored = arrival.stored();
        String mediaType = MediaType.of(arrival.path(), name);
        AttachedFile file = new AttachedFile(
                ids.next(),
                stored.sha256(),
                name,
                mediaType,
                stored.bytes(),
                Confidentiality.OPEN,
                mediaType.equals(MediaType.PDF) ? PdfPages.count(arrival.path()) : Optional.empty());
        UUID batch = changes.batch();
        return database.write(transaction -> {
            files.begin(transaction); // first of all: the version is that after the file of somebody else
            Accomplishment present = accomplishments
                    .find(transaction.handle(), owner, accomplishment)
                    .orElseThrow(() -> new Refusal.NotFound(accomplishment.toString()));
            changes.before(transaction, owner, frontDoor.shape(), accomplishment, present.version(), batch);
            touch(transaction, owner, present);
            files.place(transaction, arrival);
            store.insert(transaction.handle(), owner, accomplishment, file, clock.instant());
            frontDoor.reindex(transaction, owner, accomplishment);
            return batch;
        });
    }

    /// Raises the version, so that undo and forms that are open elsewhere notice.
    private void touch(Transaction transaction, OwnerId owner, Accomplishment present) {
        if (!accomplishments.touch(transaction.handle(), owner, present.id(), present.version(), clock.instant())) {
            throw new Refusal.Conflict(present.id().toString());
        }
    }

    /// Takes a file off. Its content stays until nothing can bring it back.
    public UUID detach(OwnerId owner, UUID accomplishment, UUID id) {
        return edit(owner, accomplishment, handle -> {
            if (!store.delete(handle, owner, accomplishment, id)) {
                throw new Refusal.NotFound(id.toString());
            }
        });
    }

    /// Says who may see a file.
    ///
    /// @return the batch that takes it back
    public UUID mark(OwnerId owner, UUID accomplishment, UUID id, Confidentiality confidentiality) {
        return edit(owner, accomplishment, handle -> {
            if (!store.mark(handle, owner, accomplishment, id, confidentiality)) {
                throw new Refusal.NotFound(id.toString());
            }
        });
    }

    /// A change of the files of one accomplishment.
    private UUID edit(OwnerId owner, UUID accomplishment, Consumer<Handle> change) {
        UUID batch = changes.batch();
        return database.write(transaction -> {
            Accomplishment present = accomplishments
                    .find(transaction.handle(), owner, accomplishment)
                    .orElseThrow(() -> new Refusal.NotFound(accomplishment.toString()));
            changes.before(transaction, owner, frontDoor.shape(), accomplishment, present.version(), batch);
            change.accept(transaction.handle());
            touch(transaction, owner, present);
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

    /// A picture as small as a document shows it, as JPEG; not found when it cannot be read.
    public byte[] smallPicture(OwnerId owner, UUID accomplishment, UUID id) {
        try {
            return Thumbnails.jpeg(content(owner, accomplishment, id).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a picture looks as if it could be read; looks at its beginning only.
    public boolean isReadablePicture(OwnerId owner, UUID accomplishment, UUID id) {
        AttachedFile file = database.read(handle -> store.find(handle, owner, accomplishment, id))
                .orElseThrow(() -> new Refusal.NotFound(id.toString()));
        return files.vault().find(file.sha256()).filter(Thumbnails::isReadable).isPresent();
    }
}
