package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.db.SqlQuery;
import headway.platform.db.SqlStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All SQL of accomplishments themselves; their files are in [AttachmentStore].
final class AccomplishmentStore {
    private static final String COLUMNS =
            "a.id, a.text, a.details, a.happened_on, a.position_id, a.theme, a.confidentiality, a.strength, a.missing,"
                    + " a.source, a.version, a.created_at, a.updated_at";

    private final AttachmentStore attachments = new AttachmentStore();

    /// A row of the root table, before its tags, links and files are known.
    private record Row(Accomplishment bare) {}

    Optional<Accomplishment> find(Handle handle, OwnerId owner, UUID id) {
        return complete(
                        handle,
                        owner,
                        handle.createQuery("select " + COLUMNS
                                        + " from accomplishment a"
                                        + " where a.owner = :owner and a.id = :id and a.deleted_at is null")
                                .bind("owner", owner.toString())
                                .bind("id", id.toString())
                                .map((row, _) -> row(row))
                                .list())
                .stream()
                .findFirst();
    }

    List<Accomplishment> findAll(Handle handle, OwnerId owner, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Accomplishment> found = complete(
                handle,
                owner,
                handle.createQuery("select " + COLUMNS
                                + " from accomplishment a"
                                + " where a.owner = :owner and a.id in (<ids>) and a.deleted_at is null order by a.id")
                        .bind("owner", owner.toString())
                        .bindList("ids", ids.stream().map(UUID::toString).toList())
                        .map((row, _) -> row(row))
                        .list());
        Map<UUID, Accomplishment> byId = new LinkedHashMap<>();
        found.forEach(each -> byId.put(each.id(), each));
        return ids.stream().filter(byId::containsKey).map(byId::get).toList();
    }

    /// Newest first, from after the cursor on.
    List<Accomplishment> list(
            Handle handle,
            OwnerId owner,
            AccomplishmentFilter filter,
            Optional<AccomplishmentSlice.Cursor> after,
            int limit) {
        StringBuilder sql = new StringBuilder("select " + COLUMNS + " from accomplishment a");
        sql.append(" where a.owner = :owner and a.deleted_at is null");
        restrict(sql, filter);
        if (after.isPresent()) {
            sql.append(" and (a.happened_on, a.id) < (:cursorDay, :cursorId)");
        }
        sql.append(" order by a.happened_on desc, a.id desc limit :limit");
        SqlQuery query = handle.createQuery(sql.toString())
                .bind("owner", owner.toString())
                .bind("limit", limit);
        bind(query, filter);
        after.ifPresent(cursor -> query.bind("cursorDay", cursor.happenedOn().toString())
                .bind("cursorId", cursor.id().toString()));
        return complete(handle, owner, query.map((row, _) -> row(row)).list());
    }

    private static void restrict(StringBuilder sql, AccomplishmentFilter filter) {
        filter.tag()
                .ifPresent(_ -> sql.append(" and exists (select 1 from accomplishment_tag t where t.owner = a.owner"
                        + " and t.accomplishment_id = a.id and t.tag = :tag)"));
        filter.theme().ifPresent(_ -> sql.append(" and a.theme = :theme"));
        filter.positionId().ifPresent(_ -> sql.append(" and a.position_id = :position"));
        filter.confidentiality().ifPresent(_ -> sql.append(" and a.confidentiality = :confidentiality"));
        filter.missing().ifPresent(_ -> sql.append(" and a.missing = :missing"));
        filter.from().ifPresent(_ -> sql.append(" and a.happened_on >= :from"));
        filter.to().ifPresent(_ -> sql.append(" and a.happened_on <= :to"));
    }

    private static void bind(SqlStatement<?> query, AccomplishmentFilter filter) {
        filter.tag().ifPresent(tag -> query.bind("tag", tag));
        filter.theme().ifPresent(theme -> query.bind("theme", theme));
        filter.positionId().ifPresent(id -> query.bind("position", id.toString()));
        filter.confidentiality().ifPresent(each -> query.bind("confidentiality", each.code()));
        filter.missing().ifPresent(missing -> query.bind("missing", missing.code()));
        filter.from().ifPresent(day -> query.bind("from", day.toString()));
        filter.to().ifPresent(day -> query.bind("to", day.toString()));
    }

    private static Row row(ResultSet row) throws SQLException {
        String position = row.getString("position_id");
        return new Row(new Accomplishment(
                UUID.fromString(row.getString("id")),
                row.getString("text"),
                row.getString("details"),
                LocalDate.parse(row.getString("happened_on")),
                Optional.ofNullable(position).map(UUID::fromString),
                row.getString("theme"),
                Confidentiality.of(row.getString("confidentiality")),
                List.of(),
                List.of(),
                List.of(),
                row.getInt("strength"),
                Missing.of(row.getString("missing")),
                row.getString("source"),
                row.getLong("version"),
                Instant.parse(row.getString("created_at")),
                Instant.parse(row.getString("updated_at"))));
    }

    /// Adds tags, links and files with one query each, however many rows there are.
    private List<Accomplishment> complete(Handle handle, OwnerId owner, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> ids = rows.stream().map(row -> row.bare().id().toString()).toList();
        Map<UUID, List<String>> tags = new LinkedHashMap<>();
        // Sorted here: "order by tag" would make SQLite walk all tags of the owner in the order of their index.
        handle.createQuery("""
                        select accomplishment_id, tag from accomplishment_tag
                        where owner = :owner and accomplishment_id in (<ids>)""")
                .bind("owner", owner.toString())
                .bindList("ids", ids)
                .map((row, _) -> Map.entry(UUID.fromString(row.getString(1)), row.getString(2)))
                .forEach(tag -> tags.computeIfAbsent(tag.getKey(), _ -> new ArrayList<>())
                        .add(tag.getValue()));
        tags.values().forEach(Collections::sort);
        Map<UUID, List<WebLink>> links = new LinkedHashMap<>();
        handle.createQuery("""
                        select accomplishment_id, label, url from accomplishment_link
                        where owner = :owner and accomplishment_id in (<ids>) order by id""")
                .bind("owner", owner.toString())
                .bindList("ids", ids)
                .map((row, _) ->
                        Map.entry(UUID.fromString(row.getString(1)), new WebLink(row.getString(2), row.getString(3))))
                .forEach(link -> links.computeIfAbsent(link.getKey(), _ -> new ArrayList<>())
                        .add(link.getValue()));
        Map<UUID, List<AttachedFile>> files = attachments.of(handle, owner, ids);
        return rows.stream()
                .map(Row::bare)
                .map(bare -> with(
                        bare,
                        tags.getOrDefault(bare.id(), List.of()),
                        links.getOrDefault(bare.id(), List.of()),
                        files.getOrDefault(bare.id(), List.of())))
                .toList();
    }

    private static Accomplishment with(
            Accomplishment bare, List<String> tags, List<WebLink> links, List<AttachedFile> files) {
        return new Accomplishment(
                bare.id(),
                bare.text(),
                bare.details(),
                bare.happenedOn(),
                bare.positionId(),
                bare.theme(),
                bare.confidentiality(),
                tags,
                links,
                files,
                bare.strength(),
                bare.missing(),
                bare.source(),
                bare.version(),
                bare.createdAt(),
                bare.updatedAt());
    }

    void insert(Handle handle, OwnerId owner, Accomplishment accomplishment) {
        bindFields(handle.createUpdate("""
                        insert into accomplishment
                          (id, owner, text, details, happened_on, position_id, theme, confidentiality, strength,
                           missing, source, version, created_at, updated_at)
                        values (:id, :owner, :text, :details, :happenedOn, :position, :theme, :confidentiality,
                           :strength, :missing, :source, 1, :now, :now)"""), owner, accomplishment)
                .bind("source", accomplishment.source())
                .execute();
        insertTagsAndLinks(handle, owner, accomplishment);
    }

    /// @return whether it still had the version it was based on
    boolean update(Handle handle, OwnerId owner, Accomplishment accomplishment) {
        int changed = bindFields(handle.createUpdate("""
                        update accomplishment set text = :text, details = :details, happened_on = :happenedOn,
                          position_id = :position, theme = :theme, confidentiality = :confidentiality,
                          strength = :strength, missing = :missing, version = version + 1, updated_at = :now
                        where owner = :owner and id = :id and version = :version and deleted_at is null"""), owner, accomplishment)
                .bind("version", accomplishment.version())
                .execute();
        if (changed == 1) {
            delete(handle, "accomplishment_tag", owner, accomplishment.id());
            delete(handle, "accomplishment_link", owner, accomplishment.id());
            insertTagsAndLinks(handle, owner, accomplishment);
        }
        return changed == 1;
    }

    private static <S extends SqlStatement<S>> S bindFields(S statement, OwnerId owner, Accomplishment accomplishment) {
        return statement
                .bind("id", accomplishment.id().toString())
                .bind("owner", owner.toString())
                .bind("text", accomplishment.text())
                .bind("details", accomplishment.details())
                .bind("happenedOn", accomplishment.happenedOn().toString())
                .bind(
                        "position",
                        accomplishment.positionId().map(UUID::toString).orElse(null))
                .bind("theme", accomplishment.theme())
                .bind("confidentiality", accomplishment.confidentiality().code())
                .bind("strength", accomplishment.strength())
                .bind("missing", accomplishment.missing().code())
                .bind("now", accomplishment.updatedAt().toString());
    }

    private static void delete(Handle handle, String table, OwnerId owner, UUID id) {
        handle.createUpdate("delete from " + table + " where owner = :owner and accomplishment_id = :id")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .execute();
    }

    private static void insertTagsAndLinks(Handle handle, OwnerId owner, Accomplishment accomplishment) {
        for (String tag : accomplishment.tags()) {
            handle.createUpdate("""
                            insert into accomplishment_tag (accomplishment_id, owner, tag)
                            values (:id, :owner, :tag)""")
                    .bind("id", accomplishment.id().toString())
                    .bind("owner", owner.toString())
                    .bind("tag", tag)
                    .execute();
        }
        int number = 0;
        for (WebLink link : accomplishment.links()) {
            handle.createUpdate("""
                            insert into accomplishment_link (id, accomplishment_id, owner, url, label)
                            values (:linkId, :id, :owner, :url, :label)""")
                    .bind("linkId", accomplishment.id() + "-" + String.format("%03d", number++))
                    .bind("id", accomplishment.id().toString())
                    .bind("owner", owner.toString())
                    .bind("url", link.url())
                    .bind("label", link.label())
                    .execute();
        }
    }

    /// Raises the version of something whose children changed.
    boolean touch(Handle handle, OwnerId owner, UUID id, long version, Instant now) {
        return handle.createUpdate("""
                        update accomplishment set version = version + 1, updated_at = :now
                        where owner = :owner and id = :id and version = :version and deleted_at is null""")
                        .bind("owner", owner.toString())
                        .bind("id", id.toString())
                        .bind("version", version)
                        .bind("now", now.toString())
                        .execute()
                == 1;
    }
}
