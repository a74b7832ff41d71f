package headway.opportunities;

import headway.kernel.OwnerId;
import headway.platform.feature.RecordTable;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The front door of opportunities.
public final class Opportunities {
    public static final String KIND = "opportunity";

    private final RecordKeeping keeping;
    private final OpportunityStore store = new OpportunityStore();
    private final Records<Opportunity> records;

    public Opportunities(RecordKeeping keeping) {
        this.keeping = keeping;
        this.records = new Records<>(new OpportunityKind(store, keeping.ids()), keeping);
    }

    /// A stage that an opportunity was in.
    public record StageEntry(Stage stage, Instant enteredAt) {}

    /// All with all their use cases; the next action first.
    public Records<Opportunity> records() {
        return records;
    }

    public List<Kept<Opportunity>> open(OwnerId owner) {
        return records.list(owner).stream()
                .filter(each -> each.facts().stage().isOpen())
                .toList();
    }

    /// Every stage it entered, oldest first.
    public List<StageEntry> history(OwnerId owner, UUID id) {
        return keeping.database().read(handle -> store.history(handle, owner, id));
    }

    /// Moves to another stage; the newest version, whoever wrote it.
    public Saved move(OwnerId owner, UUID id, Stage stage) {
        UUID batch = keeping.changes().batch();
        Kept<Opportunity> present = records.get(owner, id);
        return keeping.database()
                .write(transaction -> records.change(
                        transaction,
                        owner,
                        id,
                        present.version(),
                        present.facts().in(stage),
                        batch));
    }

    OpportunityStore store() {
        return store;
    }

    static RecordTable stages() {
        return OpportunityStore.STAGES;
    }
}
