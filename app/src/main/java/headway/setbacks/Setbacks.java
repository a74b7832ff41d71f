package headway.setbacks;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The front door of setbacks.
public final class Setbacks {
    public static final String KIND = SetbackKind.NAME;

    private final Records<Setback> records;

    public Setbacks(RecordKeeping keeping) {
        this.records = new Records<>(new SetbackKind(), keeping);
    }

    /// One by one: add, change, trash.
    public Records<Setback> records() {
        return records;
    }

    /// Newest first.
    public List<Kept<Setback>> list(OwnerId owner) {
        return records.list(owner);
    }

    /// Notes what came of a setback.
    public Saved cameOf(OwnerId owner, UUID id, String outcome) {
        Kept<Setback> present = records.get(owner, id);
        return records.change(owner, id, present.version(), present.facts().withOutcome(outcome));
    }

    /// What a review looks at again: what happened since the last one, and whatever is still open.
    public List<Kept<Setback>> forReview(OwnerId owner, LocalDate since) {
        return list(owner).stream()
                .filter(each -> each.facts().isOpen()
                        || each.facts()
                                .happenedOn()
                                .filter(day -> !day.isBefore(since))
                                .isPresent())
                .toList();
    }
}
