package headway.commitments;

import headway.kernel.OwnerId;
import headway.people.People;
import headway.people.Promises;
import headway.platform.db.Transaction;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The front door of commitments.
public final class Commitments implements Promises {
    public static final String KIND = CommitmentKind.NAME;

    private final RecordKeeping keeping;
    private final CommitmentStore store = new CommitmentStore();
    private final Records<Commitment> records;

    public Commitments(People people, RecordKeeping keeping) {
        this.keeping = keeping;
        this.records = new Records<>(new CommitmentKind(people.choices(), people.touches()), keeping);
    }

    public Records<Commitment> records() {
        return records;
    }

    /// Somebody's word, not yet kept.
    public static Commitment promised(
            Commitment.Side side, String text, Optional<UUID> person, Optional<LocalDate> dueOn, LocalDate today) {
        return new Commitment(
                side, text, person, dueOn, Commitment.State.OPEN, Optional.of(today), Optional.empty(), List.of(), "");
    }

    public Saved keep(OwnerId owner, UUID id, LocalDate today) {
        return close(owner, id, Commitment.State.KEPT, today);
    }

    public Saved breakOff(OwnerId owner, UUID id, LocalDate today) {
        return close(owner, id, Commitment.State.BROKEN, today);
    }

    /// The same within a larger act; nothing where it is closed meanwhile.
    void keep(Transaction transaction, OwnerId owner, UUID id, LocalDate today, UUID batch) {
        Kept<Commitment> kept = records.get(transaction.handle(), owner, id);
        if (kept.facts().state() == Commitment.State.OPEN) {
            Commitment closed = kept.facts().closed(Commitment.State.KEPT, today);
            records.change(transaction, owner, id, kept.version(), closed, batch);
        }
    }

    private Saved close(OwnerId owner, UUID id, Commitment.State how, LocalDate today) {
        Kept<Commitment> kept = records.get(owner, id);
        return records.change(owner, id, kept.version(), kept.facts().closed(how, today));
    }

    /// Agrees on a later day; the earlier one stays in the history.
    public Saved putOff(OwnerId owner, UUID id, LocalDate day) {
        Kept<Commitment> kept = records.get(owner, id);
        return records.change(owner, id, kept.version(), kept.facts().putOff(day));
    }

    public Reliability reliability(OwnerId owner, LocalDate today) {
        return Reliability.of(records.list(owner).stream().map(Kept::facts).toList(), today);
    }

    @Override
    public List<Line> dueUntil(OwnerId owner, LocalDate day) {
        return keeping.database().read(handle -> store.dueUntil(handle, owner, day));
    }

    @Override
    public List<Line> with(OwnerId owner, UUID person) {
        return keeping.database().read(handle -> store.with(handle, owner, person));
    }
}
