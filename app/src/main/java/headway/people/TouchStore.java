package headway.people;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.records.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All SQL of touches.
final class TouchStore {
    private static final String COLUMNS =
            "t.id, t.kind, t.happened_on, t.direction, t.note, t.source, t.fingerprint, t.version";
    /// Rows read with one query: below the number of values that every database takes in a statement.
    private static final int STRETCH = 500;
    private static final String OWN = " from touch t where t.owner = :owner and t.deleted_at is null";

    Optional<Touch> find(Handle handle, OwnerId owner, UUID id) {
        List<Touch> bare = handle.createQuery("select " + COLUMNS + OWN + " and t.id = :id")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .map((row, _) -> bare(row))
                .list();
        return complete(handle, owner, bare).stream().findFirst();
    }

    /// With one person, newest first.
    List<Touch> of(Handle handle, OwnerId owner, UUID person, int limit) {
        List<Touch> bare = handle.createQuery("select " + COLUMNS + """
                         from touch_person tp join touch t on t.id = tp.touch_id
                        where tp.owner = :owner and tp.person_id = :person and tp.counts_on is not null
                          and t.deleted_at is null
                        order by tp.counts_on desc, t.id desc limit :limit""")
                .bind("owner", owner.toString())
                .bind("person", person.toString())
                .bind("limit", limit)
                .map((row, _) -> bare(row))
                .list();
        return complete(handle, owner, bare);
    }

    /// Of everybody, newest first.
    List<Touch> newest(Handle handle, OwnerId owner, int limit) {
        List<Touch> bare = handle.createQuery(
                        "select " + COLUMNS + OWN + " order by t.happened_on desc, t.id desc limit :limit")
                .bind("owner", owner.toString())
                .bind("limit", limit)
                .map((row, _) -> bare(row))
                .list();
        return complete(handle, owner, bare);
    }

    private static Touch bare(ResultSet row) throws SQLException {
        return new Touch(
                UUID.fromString(row.getString("id")),
                TouchKind.of(row.getString("kind")).orElse(TouchKind.OTHER),
                LocalDate.parse(row.getString("happened_on")),
                Direction.of(row.getString("direction")),
                row.getString("note"),
                List.of(),
                new Origin(row.getString("source"), row.getString("fingerprint")),
                row.getLong("version"));
    }

    private List<Touch> complete(Handle handle, OwnerId owner, List<Touch> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        Map<UUID, List<UUID>> people = new HashMap<>();
        for (int from = 0; from < bare.size(); from += STRETCH) {
            addPeople(handle, owner, bare.subList(from, Math.min(from + STRETCH, bare.size())), people);
        }
        return bare.stream()
                .map(touch -> new Touch(
                        touch.id(),
                        touch.kind(),
                        touch.happenedOn(),
                        touch.direction(),
                        touch.note(),
                        people.getOrDefault(touch.id(), List.of()),
                        touch.origin(),
                        touch.version()))
                .toList();
    }

    private static void addPeople(Handle handle, OwnerId owner, List<Touch> some, Map<UUID, List<UUID>> people) {
        handle.createQuery("""
                        select touch_id, person_id from touch_person
                        where owner = :owner and touch_id in (<ids>) order by touch_id, person_id""")
                .bind("owner", owner.toString())
                .bindList(
                        "ids", some.stream().map(touch -> touch.id().toString()).toList())
                .map((row, _) -> Map.entry(UUID.fromString(row.getString(1)), UUID.fromString(row.getString(2))))
                .forEach(each -> people.computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
                        .add(each.getValue()));
    }

    void insert(Handle handle, OwnerId owner, Touch touch, Instant now) {
        handle.createUpdate("""
                        insert into touch (id, owner, kind, happened_on, direction, note, source, fingerprint, version,
                          created_at, updated_at)
                        values (:id, :owner, :kind, :day, :direction, :note, :source, :fingerprint, 1, :now, :now)""")
                .bind("id", touch.id().toString())
                .bind("owner", owner.toString())
                .bind("kind", touch.kind().code())
                .bind("day", touch.happenedOn().toString())
                .bind("direction", touch.direction().code())
                .bind("note", touch.note())
                .bind("source", touch.origin().source())
                .bind("fingerprint", touch.origin().fingerprint())
                .bind("now", now.toString())
                .execute();
        insertPeople(handle, owner, touch);
    }

    private static void insertPeople(Handle handle, OwnerId owner, Touch touch) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (UUID person : touch.people()) {
            rows.add(new @Nullable Object[] {
                touch.id().toString(),
                person.toString(),
                owner.toString(),
                touch.happenedOn().toString()
            });
        }
        handle.executeAll("insert into touch_person (touch_id, person_id, owner, counts_on) values (?, ?, ?, ?)", rows);
    }

    /// @return whether it still had the version it was based on
    boolean update(Handle handle, OwnerId owner, Touch touch, Instant now) {
        boolean changed = handle.createUpdate("""
                        update touch set kind = :kind, happened_on = :day, direction = :direction, note = :note,
                          version = version + 1, updated_at = :now
                        where owner = :owner and id = :id and version = :version and deleted_at is null""")
                        .bind("id", touch.id().toString())
                        .bind("owner", owner.toString())
                        .bind("kind", touch.kind().code())
                        .bind("day", touch.happenedOn().toString())
                        .bind("direction", touch.direction().code())
                        .bind("note", touch.note())
                        .bind("version", touch.version())
                        .bind("now", now.toString())
                        .execute()
                == 1;
        if (changed) {
            handle.createUpdate("delete from touch_person where owner = :owner and touch_id = :id")
                    .bind("owner", owner.toString())
                    .bind("id", touch.id().toString())
                    .execute();
            insertPeople(handle, owner, touch);
        }
        return changed;
    }

    /// Makes a touch count, or not while it is in the trash.
    void recount(Handle handle, OwnerId owner, UUID id) {
        handle.createUpdate("""
                        update touch_person set counts_on =
                          (select t.happened_on from touch t where t.id = touch_id and t.deleted_at is null)
                        where owner = :owner and touch_id = :id""")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .execute();
    }

    /// Fingerprints of touches that came from a file, those in the trash included: what was deleted stays so.
    Set<String> imported(Handle handle, OwnerId owner) {
        return new HashSet<>(handle.createQuery(
                        "select fingerprint from touch where owner = :owner and fingerprint <> '' order by fingerprint")
                .bind("owner", owner.toString())
                .mapTo(String.class)
                .list());
    }

    /// Those among some ids that are this owner's people and not in the trash.
    Set<UUID> present(Handle handle, OwnerId owner, List<UUID> people) {
        return new HashSet<>(handle.createQuery(
                        "select id from person where owner = :owner and id in (<ids>) and deleted_at is null order by id")
                .bind("owner", owner.toString())
                .bindList("ids", people.stream().map(UUID::toString).toList())
                .map((row, _) -> UUID.fromString(row.getString(1)))
                .list());
    }

    /// Names of people, for titles.
    List<String> names(Handle handle, OwnerId owner, List<UUID> people) {
        return handle.createQuery("select name from person where owner = :owner and id in (<ids>) order by name, id")
                .bind("owner", owner.toString())
                .bindList("ids", people.stream().map(UUID::toString).toList())
                .mapTo(String.class)
                .list();
    }
}
