package headway.vision;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The front door of visions.
public final class Visions {
    private final RecordKeeping keeping;
    private final Records<Vision> records;

    public Visions(RecordKeeping keeping) {
        this.keeping = keeping;
        this.records = new Records<>(VisionKinds.VISION, keeping);
    }

    public Records<Vision> records() {
        return records;
    }

    /// All versions of all horizons, newest first.
    public List<Kept<Vision>> versions(OwnerId owner) {
        return records.list(owner).stream()
                .sorted(Comparator.comparing((Kept<Vision> each) -> each.facts().writtenOn())
                        .thenComparing(Kept::createdAt)
                        .reversed())
                .toList();
    }

    /// The version that holds, for each horizon that has one.
    public Map<Horizon, Kept<Vision>> current(OwnerId owner) {
        Map<Horizon, Kept<Vision>> current = new EnumMap<>(Horizon.class);
        versions(owner).forEach(each -> current.putIfAbsent(each.facts().horizon(), each));
        return current;
    }

    /// The nearest horizon that has a vision.
    public Optional<Kept<Vision>> nearest(OwnerId owner) {
        return current(owner).values().stream().findFirst();
    }

    /// Notes that the versions that hold were read again and are still true.
    ///
    /// @return the batch that takes it back
    public UUID read(OwnerId owner, LocalDate day) {
        Map<Horizon, Kept<Vision>> current = current(owner);
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            current.values()
                    .forEach(each -> records.change(
                            transaction,
                            owner,
                            each.id(),
                            each.version(),
                            each.facts().readOn(day),
                            batch));
            return batch;
        });
    }
}
