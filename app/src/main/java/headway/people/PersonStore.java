package headway.people;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.feature.RecordChoices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// SQL over all people at once: lists, choices. One person as a record is read by
/// [headway.platform.records.Records].
final class PersonStore {
    private static final String LAST =
            "(select max(tp.counts_on) from touch_person tp where tp.owner = p.owner and tp.person_id = p.id)";

    /// A moment begins with its day in UTC.
    private static final int DATE = 10;

    /// Everybody, in the order in which they were added: that of an index.
    List<PersonLine> lines(Handle handle, OwnerId owner) {
        return handle.createQuery("select p.id, p.name, p.relation, p.organisation, p.role, p.industry, p.discipline,"
                        + " p.seniority, p.tie, p.every_days, p.influence, p.knows_me, p.next_step, p.created_at, "
                        + LAST + " as last_on"
                        + " from person p where p.owner = :owner and p.deleted_at is null order by p.created_at, p.id")
                .bind("owner", owner.toString())
                .map((row, _) -> line(row))
                .list();
    }

    private static PersonLine line(ResultSet row) throws SQLException {
        return new PersonLine(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                Relation.of(row.getString("relation")),
                row.getString("organisation"),
                row.getString("role"),
                row.getString("industry"),
                row.getString("discipline"),
                row.getString("seniority"),
                number(row, "tie"),
                number(row, "every_days"),
                number(row, "influence"),
                number(row, "knows_me"),
                row.getString("next_step"),
                Optional.ofNullable(row.getString("last_on")).map(LocalDate::parse),
                LocalDate.parse(row.getString("created_at").substring(0, DATE)));
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    Optional<LocalDate> lastOn(Handle handle, OwnerId owner, UUID person) {
        return handle.createQuery(
                        "select max(counts_on) from touch_person where owner = :owner and person_id = :person")
                .bind("owner", owner.toString())
                .bind("person", person.toString())
                .map((row, _) -> Optional.ofNullable(row.getString(1)).map(LocalDate::parse))
                .one();
    }

    /// Those last in touch with first, then those added last.
    List<RecordChoices.Choice> choices(Handle handle, OwnerId owner, int limit) {
        return handle.createQuery("select p.id, p.name, p.organisation, coalesce(" + LAST + ", p.created_at) as near"
                        + " from person p where p.owner = :owner and p.deleted_at is null"
                        + " order by near desc, p.id desc limit :limit")
                .bind("owner", owner.toString())
                .bind("limit", limit)
                .map((row, _) -> choice(row))
                .list();
    }

    Optional<RecordChoices.Choice> choice(Handle handle, OwnerId owner, UUID id) {
        return handle.createQuery(
                        "select id, name, organisation from person where owner = :owner and id = :id and deleted_at is null")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .map((row, _) -> choice(row))
                .findOne();
    }

    private static RecordChoices.Choice choice(ResultSet row) throws SQLException {
        String name = row.getString("name");
        String organisation = row.getString("organisation");
        return new RecordChoices.Choice(
                UUID.fromString(row.getString("id")), organisation.isEmpty() ? name : name + ", " + organisation);
    }

    /// Names by id, of those that are there.
    java.util.Map<UUID, String> names(Handle handle, OwnerId owner, java.util.Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return java.util.Map.of();
        }
        java.util.Map<UUID, String> names = new java.util.HashMap<>();
        handle.createQuery(
                        "select id, name from person where owner = :owner and id in (<ids>) and deleted_at is null order by id")
                .bind("owner", owner.toString())
                .bindList("ids", ids.stream().map(UUID::toString).toList())
                .map((row, _) -> java.util.Map.entry(UUID.fromString(row.getString(1)), row.getString(2)))
                .forEach(each -> names.put(each.getKey(), each.getValue()));
        return names;
    }
}
