package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.platform.db.Transaction;
import headway.platform.files.FileTurns;
import headway.platform.records.RecordTrash;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What is particular to deleted accomplishments: their files go with them.
public final class AccomplishmentTrash implements RecordTrash.Particulars {
    private final AttachmentStore attachments = new AttachmentStore();
    private final FileTurns files;

    public AccomplishmentTrash(FileTurns files) {
        this.files = files;
    }

    @Override
    public String title(Map<String, String> row) {
        return Headline.of(row.getOrDefault("text", ""));
    }

    @Override
    public void beforeErasing(Transaction transaction, OwnerId owner, UUID id) {
        List<String> contents = attachments.contents(transaction.handle(), owner, id);
        transaction.afterCommit(() -> files.removeUnnamed(contents));
    }
}
