package headway.home;

import headway.kernel.OwnerId;
import headway.platform.db.Database;
import headway.platform.feature.Kind;
import headway.platform.search.SearchHit;
import headway.platform.search.SearchIndex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The front door to everything in a person's record, whatever its kind. Thread-safe.
final class Entries {
    /// What one page of the timeline shows, and a page of search results.
    static final int PAGE = 50;
    /// What a program may ask for at once.
    private static final int LARGEST_PAGE = 200;

    private final Database database;
    private final SearchIndex search;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    Entries(Database database, SearchIndex search, List<Kind> kinds) {
        this.database = database;
        this.search = search;
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
    }

    /// The kinds that a person has something of, in the order of the features.
    List<Kind> kinds(OwnerId owner) {
        Set<String> present = Set.copyOf(database.read(handle -> search.kinds(handle, owner)));
        return kinds.values().stream()
                .filter(kind -> present.contains(kind.name()))
                .toList();
    }

    /// A kind by its name; empty for a name that no feature declared.
    Optional<Kind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /// A part of the timeline, newest first.
    ///
    /// @param before continues below this position
    /// @param limit 1 to 200
    Slice timeline(OwnerId owner, Optional<Kind> kind, Optional<Long> before, int limit) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<Entry> found = entries(
                database.read(handle -> search.timeline(handle, owner, kind.map(Kind::name), before, size + 1)));
        if (found.size() <= size) {
            return new Slice(found, Optional.empty());
        }
        return new Slice(found.subList(0, size), Optional.of(found.get(size - 1).position()));
    }

    /// @param next the position that the following part continues below; empty at the end
    record Slice(List<Entry> entries, Optional<Long> next) {
        Slice {
            entries = List.copyOf(entries);
        }
    }

    /// What matches the words, best first when few do and newest first when many do.
    List<Entry> search(OwnerId owner, String words, Optional<Kind> kind, int limit) {
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        return entries(database.read(handle -> search.search(handle, owner, words, kind.map(Kind::name), size)));
    }

    private List<Entry> entries(List<SearchHit> hits) {
        return hits.stream()
                .flatMap(hit -> kind(hit.kind()).map(kind -> entry(hit, kind)).stream())
                .toList();
    }

    private static Entry entry(SearchHit hit, Kind kind) {
        return new Entry(
                hit.id(),
                kind.name(),
                kind.labelKey(),
                kind.pathOf(hit.id()),
                hit.happenedOn(),
                hit.position(),
                hit.title(),
                hit.snippet());
    }
}
