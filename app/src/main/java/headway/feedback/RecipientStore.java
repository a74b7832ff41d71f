package headway.feedback;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All SQL of who was asked, and of the words in links.
final class RecipientStore {
    private static final String SELECT = """
            select id, name, email, asked_on, reminded_on, answered_on from feedback_recipient
            where owner = :owner""";

    /// In the order in which they were written down.
    List<Recipient> of(Handle handle, OwnerId owner, UUID request) {
        return handle.createQuery(SELECT + " and request_id = :request order by id")
                .bind("owner", owner.toString())
                .bind("request", request.toString())
                .map((row, _) -> recipient(row))
                .list();
    }

    Optional<Recipient> find(Handle handle, OwnerId owner, UUID id) {
        return handle.createQuery(SELECT + " and id = :id")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .map((row, _) -> recipient(row))
                .findOne();
    }

    Optional<UUID> requestOf(Handle handle, OwnerId owner, UUID recipient) {
        return handle.createQuery("select request_id from feedback_recipient where owner = :owner and id = :id")
                .bind("owner", owner.toString())
                .bind("id", recipient.toString())
                .mapTo(String.class)
                .findOne()
                .map(UUID::fromString);
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        return new Recipient(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                row.getString("email"),
                day(row.getString("asked_on")),
                day(row.getString("reminded_on")),
                day(row.getString("answered_on")));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }

    void insert(Handle handle, OwnerId owner, UUID request, Recipient recipient) {
        handle.createUpdate("""
                        insert into feedback_recipient (id, owner, request_id, name, email, asked_on)
                        values (:id, :owner, :request, :name, :email, :askedOn)""")
                .bind("id", recipient.id().toString())
                .bind("owner", owner.toString())
                .bind("request", request.toString())
                .bind("name", recipient.name())
                .bind("email", recipient.email())
                .bind("askedOn", recipient.askedOn().map(LocalDate::toString).orElse(null))
                .execute();
    }

    void remove(Handle handle, OwnerId owner, UUID id) {
        handle.createUpdate("delete from feedback_recipient where owner = :owner and id = :id")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .execute();
    }

    /// The first time counts.
    void asked(Handle handle, OwnerId owner, UUID id, LocalDate day) {
        handle.createUpdate("""
                        update feedback_recipient set asked_on = coalesce(asked_on, :day)
                        where owner = :owner and id = :id""")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .bind("day", day.toString())
                .execute();
    }

    void reminded(Handle handle, OwnerId owner, UUID id, LocalDate day) {
        handle.createUpdate("update feedback_recipient set reminded_on = :day where owner = :owner and id = :id")
                .bind("owner", owner.toString())
                .bind("id", id.toString())
                .bind("day", day.toString())
                .execute();
    }

    /// @return whether they had not answered before
    boolean answered(Handle handle, OwnerId owner, UUID id, LocalDate day) {
        return handle.createUpdate("""
                        update feedback_recipient set answered_on = :day
                        where owner = :owner and id = :id and answered_on is null""")
                        .bind("owner", owner.toString())
                        .bind("id", id.toString())
                        .bind("day", day.toString())
                        .execute()
                == 1;
    }

    void addWord(Handle handle, OwnerId owner, UUID request, Optional<UUID> recipient, String hash) {
        handle.createUpdate("""
                        insert into feedback_token (hash, owner, request_id, recipient_id)
                        values (:hash, :owner, :request, :recipient)""")
                .bind("hash", hash)
                .bind("owner", owner.toString())
                .bind("request", request.toString())
                .bind("recipient", recipient.map(UUID::toString).orElse(null))
                .execute();
    }

    boolean hasSharedWord(Handle handle, OwnerId owner, UUID request) {
        return !handle.createQuery("""
                        select hash from feedback_token
                        where owner = :owner and request_id = :request and recipient_id is null order by hash""")
                .bind("owner", owner.toString())
                .bind("request", request.toString())
                .mapTo(String.class)
                .list()
                .isEmpty();
    }

    /// Where a word leads.
    ///
    /// @param recipient empty where one link is for several people
    record Door(OwnerId owner, UUID request, Optional<UUID> recipient) {}

    /// The one statement without an owner: the word in a link says whose request it is.
    Optional<Door> door(Handle handle, String hash) {
        return handle.createQuery("select owner, request_id, recipient_id from feedback_token where hash = :hash")
                .bind("hash", hash)
                .map((row, _) -> new Door(
                        OwnerId.of(row.getString("owner")),
                        UUID.fromString(row.getString("request_id")),
                        Optional.ofNullable(row.getString("recipient_id")).map(UUID::fromString)))
                .findOne();
    }
}
