package headway.balance;

import headway.engine.balance.EarlyWarning;
import headway.engine.balance.Outlook;
import headway.engine.balance.Reading;
import headway.engine.planning.Pace;
import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The front door of balance. Thread-safe.
public final class Balance {
    public static final String KIND = CheckInKind.NAME;

    private final RecordKeeping keeping;
    private final BalanceStore store = new BalanceStore();
    private final Records<CheckIn> records;

    public Balance(RecordKeeping keeping) {
        this.keeping = keeping;
        this.records = new Records<>(new CheckInKind(), keeping);
    }

    /// Newest first.
    public Records<CheckIn> records() {
        return records;
    }

    /// Keeps a check-in. A day has one: a second one replaces the first, which undo brings back.
    public Saved checkIn(OwnerId owner, CheckIn checkIn, Origin origin) {
        Optional<UUID> known = keeping.database().read(handle -> store.on(handle, owner, checkIn.checkedOn()));
        if (known.isEmpty()) {
            return records.add(owner, checkIn, origin);
        }
        long version = records.get(owner, known.get()).version();
        return records.change(owner, known.get(), version, checkIn);
    }

    /// What was said from a day on, newest first.
    public List<Reading> readings(OwnerId owner, LocalDate from) {
        return keeping.database().read(handle -> store.readings(handle, owner, from));
    }

    public Outlook outlook(OwnerId owner, LocalDate today) {
        return keeping.database().read(handle -> outlook(handle, owner, today));
    }

    private Outlook outlook(Handle handle, OwnerId owner, LocalDate today) {
        return EarlyWarning.of(store.readings(handle, owner, WarningTrigger.from(today)), today);
    }

    /// How much Today should ask for.
    public Pace pace(Handle handle, OwnerId owner, LocalDate today) {
        return outlook(handle, owner, today).isHard() ? Pace.GENTLE : Pace.NORMAL;
    }
}
