package headway.links;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All SQL of the chain.
final class LinkStore {
    private static final String COLUMNS = "id, from_kind, from_id, to_kind, to_id, version";

    /// @param from the end earlier in the method
    record Edge(UUID id, Ref from, Ref to, long version) {

        /// The end that is not this record.
        Ref other(UUID record) {
            return from.id().equals(record) ? to : from;
        }
    }

    List<Edge> edges(Handle handle, OwnerId owner, Collection<UUID> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<String> ids = records.stream().map(UUID::toString).toList();
        // Two queries, so that each database walks one index; an "or" over both columns reads every link.
        List<Edge> edges = new ArrayList<>();
        for (String end : List.of("from_id", "to_id")) {
            edges.addAll(handle.createQuery("select " + COLUMNS + " from link where owner = :owner and " + end
                            + " in (<ids>) and deleted_at is null")
                    .bind("owner", owner.toString())
                    .bindList("ids", ids)
                    .map((row, _) -> edge(row))
                    .list());
        }
        return edges.stream().distinct().sorted(Comparator.comparing(Edge::id)).toList();
    }

    Optional<Edge> find(Handle handle, OwnerId owner, UUID id) {
        return handle.createQuery(
                        "select " + COLUMNS + " from link where owner = :owner and id = :id and deleted_at is null")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .map((row, _) -> edge(row))
                .findOne();
    }

    Optional<Edge> between(Handle handle, OwnerId owner, UUID from, UUID to) {
        return handle.createQuery("select " + COLUMNS + " from link where owner = :owner and from_id = :from"
                        + " and to_id = :to and deleted_at is null")
                .bind("owner", owner.toString())
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map((row, _) -> edge(row))
                .findOne();
    }

    private static Edge edge(ResultSet row) throws SQLException {
        return new Edge(
                UUID.fromString(row.getString("id")),
                new Ref(row.getString("from_kind"), UUID.fromString(row.getString("from_id"))),
                new Ref(row.getString("to_kind"), UUID.fromString(row.getString("to_id"))),
                row.getLong("version"));
    }

    void insert(Handle handle, OwnerId owner, UUID id, Ref from, Ref to, Instant now) {
        handle.createUpdate("""
                        insert into link (id, owner, from_kind, from_id, to_kind, to_id, version, created_at)
                        values (:id, :owner, :fromKind, :fromId, :toKind, :toId, 1, :now)""")
                .bind("id", id.toString())
                .bind("owner", owner.toString())
                .bind("fromKind", from.kind())
                .bind("fromId", from.id().toString())
                .bind("toKind", to.kind())
                .bind("toId", to.id().toString())
                .bind("now", now.toString())
                .execute();
    }

    void remove(Handle handle, OwnerId owner, UUID id, Instant now) {
        handle.createUpdate("update link set deleted_at = :now, version = version + 1"
                        + " where owner = :owner and id = :id and deleted_at is null")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .bind("now", now.toString())
                .execute();
    }
}
