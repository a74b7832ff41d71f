package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All SQL of the files of accomplishments.
final class AttachmentStore {

    /// Files by the id of their accomplishment.
    Map<UUID, List<AttachedFile>> of(Handle handle, OwnerId owner, List<String> ids) {
        Map<UUID, List<AttachedFile>> files = new LinkedHashMap<>();
        handle.createQuery("""
                        select accomplishment_id, id, sha256, name, media_type, bytes, confidentiality, pages
                        from accomplishment_file
                        where owner = :owner and accomplishment_id in (<ids>) order by added_at, id""")
                .bind("owner", owner.toString())
                .bindList("ids", ids)
                .map((row, _) -> Map.entry(UUID.fromString(row.getString("accomplishment_id")), file(row)))
                .forEach(file -> files.computeIfAbsent(file.getKey(), _ -> new ArrayList<>())
                        .add(file.getValue()));
        return files;
    }

    Optional<AttachedFile> find(Handle handle, OwnerId owner, UUID accomplishment, UUID id) {
        return handle.createQuery("""
                        select f.id, f.sha256, f.name, f.media_type, f.bytes, f.confidentiality, f.pages
                        from accomplishment_file f join accomplishment a on a.id = f.accomplishment_id
                        where f.owner = :owner and a.owner = :owner and f.accomplishment_id = :accomplishment
                          and f.id = :id and a.deleted_at is null""")
                .bind("owner", owner.toString())
                .bind("accomplishment", accomplishment.toString())
                .bind("id", id.toString())
                .map((row, _) -> file(row))
                .findOne();
    }

    /// Nothing said of who may see it: whoever may see the accomplishment.
    private static AttachedFile file(ResultSet row) throws SQLException {
        String confidentiality = row.getString("confidentiality");
        int pages = row.getInt("pages");
        return new AttachedFile(
                UUID.fromString(row.getString("id")),
                row.getString("sha256"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                confidentiality == null ? Confidentiality.OPEN : Confidentiality.of(confidentiality),
                pages > 0 ? Optional.of(pages) : Optional.empty());
    }

    void insert(Handle handle, OwnerId owner, UUID accomplishment, AttachedFile file, Instant now) {
        handle.createUpdate("""
                        insert into accomplishment_file
                          (id, accomplishment_id, owner, sha256, name, media_type, bytes, confidentiality, pages, added_at)
                        values (:id, :accomplishment, :owner, :sha256, :name, :mediaType, :bytes, :confidentiality,
                           :pages, :now)""")
                .bind("id", file.id().toString())
                .bind("accomplishment", accomplishment.toString())
                .bind("owner", owner.toString())
                .bind("sha256", file.sha256())
                .bind("name", file.name())
                .bind("mediaType", file.mediaType())
                .bind("bytes", file.bytes())
                .bind("confidentiality", file.confidentiality().code())
                .bind("pages", file.pages().orElse(null))
                .bind("now", now.toString())
                .execute();
    }

    /// @return whether there is such a file
    boolean mark(Handle handle, OwnerId owner, UUID accomplishment, UUID id, Confidentiality confidentiality) {
        return handle.createUpdate("""
                        update accomplishment_file set confidentiality = :confidentiality
                        where owner = :owner and accomplishment_id = :accomplishment and id = :id""")
                        .bind("confidentiality", confidentiality.code())
                        .bind("owner", owner.toString())
                        .bind("accomplishment", accomplishment.toString())
                        .bind("id", id.toString())
                        .execute()
                == 1;
    }

    boolean delete(Handle handle, OwnerId owner, UUID accomplishment, UUID id) {
        return handle.createUpdate("""
                        delete from accomplishment_file
                        where owner = :owner and accomplishment_id = :accomplishment and id = :id""")
                        .bind("owner", owner.toString())
                        .bind("accomplishment", accomplishment.toString())
                        .bind("id", id.toString())
                        .execute()
                == 1;
    }

    /// Contents of the files of one accomplishment, also when it is in the trash.
    List<String> contents(Handle handle, OwnerId owner, UUID accomplishment) {
        return handle.createQuery("""
                        select distinct sha256 from accomplishment_file
                        where owner = :owner and accomplishment_id = :accomplishment order by sha256""")
                .bind("owner", owner.toString())
                .bind("accomplishment", accomplishment.toString())
                .mapTo(String.class)
                .list();
    }
}
