package headway.platform.records;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.db.Transaction;
import headway.platform.feature.Signal;
import headway.platform.feature.Trigger;
import headway.platform.web.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/// A trigger about records of one kind whose "done" says so in the record, so that the same is not brought up
/// again next week: a step that is done is ticked off. Taken back with the answer.
///
/// @param of finds the records; its subjects are their ids
/// @param change what they are once it was done on a day
public record ChangingTrigger<T>(Trigger of, Records<T> records, BiFunction<T, LocalDate, T> change)
        implements Trigger {

    @Override
    public String name() {
        return of.name();
    }

    @Override
    public List<String> rows() {
        return of.rows();
    }

    @Override
    public Place place() {
        return of.place();
    }

    @Override
    public int importance() {
        return of.importance();
    }

    @Override
    public int restDays() {
        return of.restDays();
    }

    @Override
    public Set<String> stages() {
        return of.stages();
    }

    @Override
    public List<Signal> signals(Handle handle, OwnerId owner, LocalDate today) {
        return of.signals(handle, owner, today);
    }

    @Override
    public void done(Transaction transaction, OwnerId owner, String subject, LocalDate today, UUID batch) {
        Kept<T> kept = records.get(transaction.handle(), owner, UUID.fromString(subject));
        records.change(transaction, owner, kept.id(), kept.version(), change.apply(kept.facts(), today), batch);
    }
}
