package headway.reviews;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import java.time.LocalDate;
import java.util.Optional;

/// In which rhythm somebody wants to work at their career: one record a person.
public final class Rhythms {
    private final Records<Settings> records;

    public Rhythms(RecordKeeping keeping) {
        this.records = new Records<>(new SettingsKind(), keeping);
    }

    public Records<Settings> records() {
        return records;
    }

    /// What the person said; what is usual where they said nothing.
    public Settings settings(OwnerId owner) {
        return records.list(owner).stream().findFirst().map(Kept::facts).orElse(Settings.USUAL);
    }

    /// The day of the next performance review, with one query.
    public Optional<LocalDate> performanceOn(Handle handle, OwnerId owner, LocalDate today) {
        return records.list(handle, owner).stream()
                .findFirst()
                .flatMap(each -> each.facts().performanceOn())
                .filter(day -> !day.isBefore(today));
    }

    public void save(OwnerId owner, Settings settings, Origin origin) {
        Optional<Kept<Settings>> present = records.list(owner).stream().findFirst();
        if (present.isEmpty()) {
            records.add(owner, settings, origin);
        } else {
            records.change(owner, present.get().id(), present.get().version(), settings);
        }
    }
}
