package headway.plan;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All SQL of the addresses of goal sheets.
final class SheetStore {

    record NewLink(UUID id, String hash, String label, Instant createdAt, LocalDate expiresOn) {}

    /// Whose goals an address shows.
    record Found(OwnerId owner, List<UUID> goals) {}

    void insert(Handle handle, OwnerId owner, NewLink link, List<UUID> goals) {
        handle.createUpdate("""
                        insert into goal_sheet_link (id, owner, token_hash, label, created_at, expires_on)
                        values (:id, :owner, :hash, :label, :createdAt, :expiresOn)""")
                .bind("id", link.id().toString())
                .bind("owner", owner.toString())
                .bind("hash", link.hash())
                .bind("label", link.label())
                .bind("createdAt", link.createdAt().toString())
                .bind("expiresOn", link.expiresOn().toString())
                .execute();
        for (int place = 0; place < goals.size(); place++) {
            handle.createUpdate("""
                            insert into goal_sheet_goal (link_id, owner, goal_id, place)
                            values (:link, :owner, :goal, :place)""")
                    .bind("link", link.id().toString())
                    .bind("owner", owner.toString())
                    .bind("goal", goals.get(place).toString())
                    .bind("place", place)
                    .execute();
        }
    }

    List<Sheets.Link> list(Handle handle, OwnerId owner, LocalDate today) {
        return handle.createQuery("""
                        select id, label, created_at, expires_on,
                          (select count(*) from goal_sheet_goal where link_id = goal_sheet_link.id) as goals
                        from goal_sheet_link where owner = :owner and expires_on >= :today
                        order by created_at desc, id desc""")
                .bind("owner", owner.toString())
                .bind("today", today.toString())
                .map((row, _) -> new Sheets.Link(
                        UUID.fromString(row.getString("id")),
                        row.getString("label"),
                        Instant.parse(row.getString("created_at")),
                        LocalDate.parse(row.getString("expires_on")),
                        row.getInt("goals")))
                .list();
    }

    boolean delete(Handle handle, OwnerId owner, UUID link) {
        return handle.createUpdate("delete from goal_sheet_link where owner = :owner and id = :id")
                        .bind("owner", owner.toString())
                        .bind("id", link.toString())
                        .execute()
                == 1;
    }

    /// By the hash of its secret; whoever knows that needs no account.
    Optional<Found> find(Handle handle, String hash, LocalDate today) {
        return handle.createQuery("""
                        select id, owner from goal_sheet_link where token_hash = :hash and expires_on >= :today
                        order by id""")
                .bind("hash", hash)
                .bind("today", today.toString())
                .map((row, _) -> List.of(row.getString("id"), row.getString("owner")))
                .findOne()
                .map(link -> new Found(OwnerId.of(link.getLast()), goals(handle, link)));
    }

    private static List<UUID> goals(Handle handle, List<String> link) {
        return handle.createQuery("""
                        select goal_id from goal_sheet_goal where link_id = :link and owner = :owner
                        order by place, goal_id""")
                .bind("link", link.getFirst())
                .bind("owner", link.getLast())
                .map((row, _) -> UUID.fromString(row.getString("goal_id")))
                .list();
    }
}
