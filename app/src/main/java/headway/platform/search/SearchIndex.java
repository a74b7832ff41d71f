package headway.platform.search;

import headway.kernel.OwnerId;
import headway.platform.db.Dialect;
import headway.platform.db.Handle;
import headway.platform.db.SqlQuery;
import headway.platform.db.Transaction;
import headway.platform.search.SearchHit.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Finds records by their words and keeps the timeline of everything.
///
/// Every document has a position: its day in the high bits, a running number within the day in the low
/// ones. FTS5 delivers matches in the order of that number without sorting, so "newest first" costs only
/// what is shown, however many records match. Narrow queries are ranked by BM25 instead.
public final class SearchIndex {
    /// A day holds this many documents at most: 2^20.
    private static final long DAY = 1L << 20;
    /// Moves year 0 to a positive position.
    private static final long DAY_ZERO = 800_000;
    /// From this many matches on, newest first beats best first: ranking all of them would cost more than
    /// the search itself (docs/adr/search.md).
    private static final int BROAD = 300;

    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';

    private final Dialect dialect;

    public SearchIndex(Dialect dialect) {
        this.dialect = dialect;
    }

    /// Adds a document or puts it in the place of an older one with the same id.
    public void put(Transaction transaction, SearchDocument document) {
        remove(transaction, document.owner(), document.id());
        Handle handle = transaction.handle();
        long first = (document.happenedOn().toEpochDay() + DAY_ZERO) * DAY;
        long position = handle.createQuery("""
                        select coalesce(max(position) + 1, :first) from search_document
                        where position >= :first and position < :first + :day""")
                .bind("first", first)
                .bind("day", DAY)
                .mapTo(Long.class)
                .one();
        handle.createUpdate("""
                        insert into search_document
                          (position, owner, id, kind, owner_token, title, body, happened_on)
                        values (:position, :owner, :id, :kind, :ownerToken, :title, :body, :happenedOn)""")
                .bind("position", position)
                .bind("owner", document.owner().toString())
                .bind("id", document.id().toString())
                .bind("kind", document.kind())
                .bind("ownerToken", ownerToken(document.owner()))
                .bind("title", document.title())
                .bind("body", document.body())
                .bind("happenedOn", document.happenedOn().toString())
                .execute();
    }

    public void remove(Transaction transaction, OwnerId owner, UUID id) {
        transaction
                .handle()
                .createUpdate("delete from search_document where owner = :owner and id = :id")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .execute();
    }

    /// Everything, newest first.
    ///
    /// @param kind only records of this kind
    /// @param before continues below this position
    public List<SearchHit> timeline(
            Handle handle, OwnerId owner, Optional<String> kind, Optional<Long> before, int limit) {
        SqlQuery query = handle.createQuery("select id, kind, happened_on, position, title from search_document"
                        + " where owner = :owner" + (kind.isPresent() ? " and kind = :kind" : "")
                        + " and position < :before order by position desc limit :limit")
                .bind("owner", owner.toString())
                .bind("before", before.orElse(Long.MAX_VALUE))
                .bind("limit", limit);
        kind.ifPresent(value -> query.bind("kind", value));
        return query.map((row, _) -> bare(row)).list();
    }

    /// What matches the words a person typed; best first when few match, newest first when many do.
    public List<SearchHit> search(Handle handle, OwnerId owner, String typed, Optional<String> kind, int limit) {
        SearchQuery parsed = SearchQuery.parse(typed);
        if (parsed.isEmpty()) {
            return List.of();
        }
        return switch (dialect) {
            case SQLITE -> searchSqlite(handle, owner, parsed, kind, limit);
            case POSTGRESQL -> searchPostgres(handle, owner, parsed, kind, limit);
        };
    }

    /// Ids of matching records of one kind, newest first, for a feature's own list.
    public List<UUID> ids(Handle handle, OwnerId owner, String typed, String kind, int limit) {
        return search(handle, owner, typed, Optional.of(kind), limit).stream()
                .map(SearchHit::id)
                .toList();
    }

    /// The kinds that a person has something of. Goes from one kind to the next in the index, so the cost grows
    /// with the number of kinds and not with that of records.
    public List<String> kinds(Handle handle, OwnerId owner) {
        return handle.createQuery("""
                        with recursive present (kind) as (
                          select min(kind) from search_document where owner = :owner
                          union all
                          select (select min(next.kind) from search_document next
                                  where next.owner = :owner and next.kind > present.kind)
                          from present where present.kind is not null)
                        select kind from present where kind is not null""")
                .bind("owner", owner.toString())
                .mapTo(String.class)
                .list();
    }

    /// What is there of these records, with their titles; those in the trash or of others are left out.
    public Map<UUID, SearchHit> present(Handle handle, OwnerId owner, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, SearchHit> present = new LinkedHashMap<>();
        handle.createQuery("select id, kind, happened_on, position, title from search_document"
                        + " where owner = :owner and id in (<ids>)")
                .bind("owner", owner.toString())
                .bindList("ids", ids.stream().map(UUID::toString).toList())
                .map((row, _) -> bare(row))
                .forEach(hit -> present.put(hit.id(), hit));
        return present;
    }

    private static SearchHit bare(ResultSet row) throws SQLException {
        return new SearchHit(
                UUID.fromString(row.getString("id")),
                row.getString("kind"),
                LocalDate.parse(row.getString("happened_on")),
                row.getLong("position"),
                List.of(new Part(row.getString("title"), false)),
                List.of());
    }

    private static String ownerToken(OwnerId owner) {
        return "o" + owner.toString().replace("-", "");
    }

    private List<SearchHit> searchSqlite(
            Handle handle, OwnerId owner, SearchQuery parsed, Optional<String> kind, int limit) {
        String owned = parsed.fts5(ownerToken(owner));
        boolean broad = handle.createQuery(
                                "select count(*) from (select 1 from search_fts where search_fts match :match limit :broad)")
                        .bind("match", owned)
                        .bind("broad", BROAD)
                        .mapTo(Integer.class)
                        .one()
                >= BROAD;
        String andKind = kind.isPresent() ? "and d.kind = :kind" : "";
        SqlQuery query = handle.createQuery((broad ? NEWEST_FIRST : BEST_FIRST).formatted(andKind))
                .bind("match", broad ? owned : parsed.fts5())
                .bind("owner", owner.toString())
                .bind("limit", limit);
        kind.ifPresent(value -> query.bind("kind", value));
        return hits(query);
    }

    /// FTS5 walks backwards, and nothing is sorted: marks are put only into the rows that are shown.
    private static final String NEWEST_FIRST = """
            select d.id, d.kind, d.happened_on, d.position,
                   highlight(search_fts, 1, char(1), char(2)) as title,
                   snippet(search_fts, 2, char(1), char(2), '…', 18) as snippet
            from search_fts cross join search_document d on d.position = search_fts.rowid
            where search_fts match :match and d.owner = :owner %s
            order by search_fts.rowid desc limit :limit""";

    /// FTS5 sorts by rank, as long as nothing else is asked for, and again marks only what is shown. The owner's
    /// token takes no part: BM25 would count all rows that have it, which is the whole record.
    private static final String BEST_FIRST = """
            select id, kind, happened_on, position, title, snippet
            from (select d.id, d.kind, d.happened_on, d.position, search_fts.rank as score,
                         highlight(search_fts, 1, char(1), char(2)) as title,
                         snippet(search_fts, 2, char(1), char(2), '…', 18) as snippet
                  from search_fts cross join search_document d on d.position = search_fts.rowid
                  where search_fts match :match and d.owner = :owner %s
                  order by search_fts.rank limit :limit) found
            order by score, position desc""";

    private List<SearchHit> searchPostgres(
            Handle handle, OwnerId owner, SearchQuery parsed, Optional<String> kind, int limit) {
        SqlQuery query = handle.createQuery("""
                        with found as (
                          select id, kind, happened_on, position, title, body,
                                 ts_rank(words, q.query) as score, q.query
                          from search_document, to_tsquery('english', :match) q(query)
                          where owner = :owner and words @@ q.query %s
                          order by position desc limit %d)
                        select id, kind, happened_on, position,
                               ts_headline('english', title, query, :marks || ', HighlightAll=true') as title,
                               ts_headline('english', body, query, :marks || ', MaxWords=18, MinWords=8') as snippet
                        from found order by score desc, position desc limit :limit""".formatted(kind.isPresent() ? "and kind = :kind" : "", BROAD))
                .bind("match", parsed.tsquery())
                .bind("owner", owner.toString())
                .bind("marks", "StartSel=" + OPEN + ", StopSel=" + CLOSE)
                .bind("limit", limit);
        kind.ifPresent(value -> query.bind("kind", value));
        return hits(query);
    }

    private static List<SearchHit> hits(SqlQuery query) {
        return query.map((row, _) -> {
                    List<Part> snippet = parts(row.getString("snippet"));
                    return new SearchHit(
                            UUID.fromString(row.getString("id")),
                            row.getString("kind"),
                            LocalDate.parse(row.getString("happened_on")),
                            row.getLong("position"),
                            parts(row.getString("title")),
                            snippet.stream().anyMatch(Part::match) ? snippet : List.of());
                })
                .list();
    }

    /// Cuts marked text at the marks.
    static List<Part> parts(String marked) {
        List<Part> parts = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean match = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == OPEN || c == CLOSE) {
                if (!current.isEmpty()) {
                    parts.add(new Part(current.toString(), match));
                    current.setLength(0);
                }
                match = c == OPEN;
            } else {
                current.append(c);
            }
        }
        if (!current.isEmpty()) {
            parts.add(new Part(current.toString(), match));
        }
        return parts;
    }
}
