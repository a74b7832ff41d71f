package headway.people;

import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.links.Links;
import headway.links.Ref;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordShape;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Undoable;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Makes one person of two records of them, in one act that can be taken back for 30 days: facts are joined,
/// contacts, links and whatever names the second one move to the first.
public final class Merging {
    private final People people;
    private final Links links;
    private final RecordKeeping keeping;
    private final Supplier<List<Undoable>> undoables;

    /// @param undoables those of all features: their tables say which columns name people
    public Merging(People people, Links links, RecordKeeping keeping, Supplier<List<Undoable>> undoables) {
        this.people = people;
        this.links = links;
        this.keeping = keeping;
        this.undoables = undoables;
    }

    /// @return the batch that splits them again
    public UUID merge(OwnerId owner, UUID kept, UUID gone) {
        if (kept.equals(gone)) {
            throw new Refusal.Conflict(kept.toString());
        }
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            Kept<Person> one = people.persons().get(transaction.handle(), owner, kept);
            Kept<Person> other = people.persons().get(transaction.handle(), owner, gone);
            Person merged = Persons.merged(one.facts(), other.facts());
            people.persons().change(transaction, owner, kept, one.version(), merged, batch);
            people.touches().move(transaction, owner, gone, kept, batch);
            undoables.get().forEach(each -> move(transaction, owner, each.shape(), gone, kept, batch));
            links.move(transaction, owner, gone, new Ref(People.KIND, kept), batch);
            people.persons().trash(transaction, owner, gone, batch);
            return batch;
        });
    }

    private void move(Transaction transaction, OwnerId owner, RecordShape shape, UUID from, UUID to, UUID batch) {
        for (RecordTable.Reference reference : shape.root().references()) {
            if (!reference.table().equals("person")) {
                continue;
            }
            for (MergeStore.Naming naming :
                    MergeStore.naming(transaction.handle(), owner, shape.root(), reference.column(), from)) {
                keeping.changes().before(transaction, owner, shape, naming.id(), naming.version(), batch);
                MergeStore.rename(transaction.handle(), owner, shape.root(), reference.column(), naming.id(), to);
            }
        }
    }
}
