package headway.vision;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The front door of the stages of working life.
public final class Stages {
    private final Records<LifeStage> records;
    private final VisionStore store = new VisionStore();

    public Stages(RecordKeeping keeping) {
        this.records = new Records<>(VisionKinds.STAGE, keeping);
    }

    public Records<LifeStage> records() {
        return records;
    }

    /// All of them, the latest first.
    public List<Kept<LifeStage>> history(OwnerId owner) {
        return records.list(owner).stream()
                .sorted(Comparator.comparing(
                                (Kept<LifeStage> each) -> each.facts().since())
                        .thenComparing(Kept::createdAt)
                        .reversed())
                .toList();
    }

    /// The same within a larger read.
    public Optional<Stage> current(Handle handle, OwnerId owner) {
        return store.stage(handle, owner);
    }

    /// The latest; empty until one was chosen.
    public Optional<Stage> current(OwnerId owner) {
        return history(owner).stream().map(each -> each.facts().stage()).findFirst();
    }
}
