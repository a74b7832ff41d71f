package headway.links;

import headway.kernel.OwnerId;
import headway.platform.feature.TrashSource;
import headway.platform.feature.Trashed;
import headway.platform.records.RecordKeeping;
import headway.platform.records.RecordTrash;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Links that were taken away. They are not listed in the trash: without their ends they say nothing.
final class LinkTrash implements TrashSource {
    private final RecordTrash records;

    LinkTrash(Links links, RecordKeeping keeping) {
        this.records = new RecordTrash(links, keeping, _ -> "");
    }

    @Override
    public String kind() {
        return records.kind();
    }

    @Override
    public List<Trashed> trashed(OwnerId owner) {
        return List.of();
    }

    @Override
    public void restore(OwnerId owner, UUID id) {
        records.restore(owner, id);
    }

    @Override
    public void erase(OwnerId owner, UUID id) {
        records.erase(owner, id);
    }

    @Override
    public int eraseDeletedBefore(Instant moment) {
        return records.eraseDeletedBefore(moment);
    }
}
