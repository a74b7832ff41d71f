package headway.trash;

import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.changes.Changes;
import headway.platform.db.Database;
import headway.platform.feature.TrashSource;
import headway.platform.feature.Trashed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Everything deleted, until it is brought back or erased.
public final class Trash {
    private final List<TrashSource> sources;
    private final Database database;
    private final Clock clock;

    public Trash(List<TrashSource> sources, Database database, Clock clock) {
        this.sources = List.copyOf(sources);
        this.database = database;
        this.clock = clock;
    }

    /// Last deleted first.
    public List<Trashed> list(OwnerId owner) {
        return sources.stream()
                .flatMap(source -> source.trashed(owner).stream())
                .sorted(Comparator.comparing(Trashed::deletedAt)
                        .thenComparing(Trashed::id)
                        .reversed())
                .toList();
    }

    public void restore(OwnerId owner, String kind, UUID id) {
        source(kind).restore(owner, id);
    }

    /// Erases one thing: its rows, its words in the index, its files that nothing else names.
    public void erase(OwnerId owner, String kind, UUID id) {
        source(kind).erase(owner, id);
        database.compact();
    }

    /// Erases everything in a person's trash.
    ///
    /// @return how many things
    public int eraseAll(OwnerId owner) {
        List<Trashed> all = list(owner);
        all.forEach(each -> source(each.kind()).erase(owner, each.id()));
        if (!all.isEmpty()) {
            database.compact();
        }
        return all.size();
    }

    /// Erases what everybody deleted more than [Changes#KEPT] ago.
    ///
    /// @return how many things
    public int purge() {
        return sources.stream()
                .mapToInt(source -> source.eraseDeletedBefore(clock.instant().minus(Changes.KEPT)))
                .sum();
    }

    private TrashSource source(String kind) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound(kind));
    }
}
