package headway.accounts;

import headway.kernel.OwnerId;
import headway.platform.db.Handle;
import headway.platform.i18n.Preferences;
import headway.platform.web.Visitor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All SQL of accounts and sessions.
final class AccountStore {
    private static final String COLUMNS =
            "id, name, password_hash is not null as has_password, preferences, created_at";

    List<Account> all(Handle handle) {
        return handle.createQuery("select " + COLUMNS + " from account order by created_at, id")
                .map((row, _) -> account(row))
                .list();
    }

    Optional<Account> byName(Handle handle, String name) {
        return handle.createQuery("select " + COLUMNS + " from account where lower(name) = lower(:name)")
                .bind("name", name)
                .map((row, _) -> account(row))
                .findOne();
    }

    Optional<Account> byId(Handle handle, OwnerId id) {
        return handle.createQuery("select " + COLUMNS + " from account where id = :id")
                .bind("id", id.toString())
                .map((row, _) -> account(row))
                .findOne();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                OwnerId.of(row.getString("id")),
                row.getString("name"),
                row.getBoolean("has_password"),
                PreferencesJson.read(row.getString("preferences")),
                Instant.parse(row.getString("created_at")));
    }

    void insert(Handle handle, Account account) {
        handle.createUpdate("""
                        insert into account (id, name, preferences, created_at)
                        values (:id, :name, :preferences, :createdAt)""")
                .bind("id", account.id().toString())
                .bind("name", account.name())
                .bind("preferences", PreferencesJson.write(account.preferences()))
                .bind("createdAt", account.createdAt().toString())
                .execute();
    }

    void update(Handle handle, OwnerId id, String name, Preferences preferences) {
        handle.createUpdate("update account set name = :name, preferences = :preferences where id = :id")
                .bind("id", id.toString())
                .bind("name", name)
                .bind("preferences", PreferencesJson.write(preferences))
                .execute();
    }

    Optional<String> passwordHash(Handle handle, OwnerId id) {
        return handle.createQuery("select password_hash from account where id = :id and password_hash is not null")
                .bind("id", id.toString())
                .mapTo(String.class)
                .findOne();
    }

    void setPassword(Handle handle, OwnerId id, String hash) {
        handle.createUpdate("update account set password_hash = :hash where id = :id")
                .bind("id", id.toString())
                .bind("hash", hash)
                .execute();
    }

    void insertSession(Handle handle, String tokenHash, OwnerId id, Instant now) {
        handle.createUpdate("""
                        insert into session (token_hash, account_id, created_at, seen_at)
                        values (:tokenHash, :id, :now, :now)""")
                .bind("tokenHash", tokenHash)
                .bind("id", id.toString())
                .bind("now", now.toString())
                .execute();
    }

    /// A session that is open, and when it was last used.
    record OpenSession(Visitor visitor, Instant seenAt) {}

    Optional<OpenSession> bySession(Handle handle, String tokenHash, Instant seenAfter) {
        return handle.createQuery("""
                        select account.id, account.name, account.preferences, session.seen_at
                        from session join account on account.id = session.account_id
                        where session.token_hash = :tokenHash and session.seen_at > :seenAfter""")
                .bind("tokenHash", tokenHash)
                .bind("seenAfter", seenAfter.toString())
                .map((row, _) -> new OpenSession(visitor(row, tokenHash), Instant.parse(row.getString("seen_at"))))
                .findOne();
    }

    Optional<Visitor> byApiToken(Handle handle, String tokenHash) {
        return handle.createQuery("""
                        select account.id, account.name, account.preferences
                        from api_token join account on account.id = api_token.account_id
                        where api_token.token_hash = :tokenHash""")
                .bind("tokenHash", tokenHash)
                .map((row, _) -> visitor(row, ""))
                .findOne();
    }

    private static Visitor visitor(ResultSet row, String session) throws SQLException {
        return new Visitor(
                OwnerId.of(row.getString("id")),
                row.getString("name"),
                PreferencesJson.read(row.getString("preferences")),
                session);
    }

    void seeSession(Handle handle, String tokenHash, Instant now) {
        handle.createUpdate("update session set seen_at = :now where token_hash = :tokenHash")
                .bind("tokenHash", tokenHash)
                .bind("now", now.toString())
                .execute();
    }

    void deleteSession(Handle handle, String tokenHash) {
        handle.createUpdate("delete from session where token_hash = :tokenHash")
                .bind("tokenHash", tokenHash)
                .execute();
    }

    List<OpenedSession> sessions(Handle handle, OwnerId id, Instant seenAfter, String current) {
        return handle.createQuery("""
                        select token_hash, created_at, seen_at from session
                        where account_id = :id and seen_at > :seenAfter
                        order by seen_at desc, created_at desc, token_hash""")
                .bind("id", id.toString())
                .bind("seenAfter", seenAfter.toString())
                .map((row, _) -> new OpenedSession(
                        row.getString("token_hash").substring(0, OpenedSession.ID_LENGTH),
                        Instant.parse(row.getString("created_at")),
                        Instant.parse(row.getString("seen_at")),
                        row.getString("token_hash").equals(current)))
                .list();
    }

    int deleteSession(Handle handle, OwnerId id, String session) {
        return handle.createUpdate("""
                        delete from session
                        where account_id = :id and substr(token_hash, 1, :length) = :session""")
                .bind("id", id.toString())
                .bind("length", OpenedSession.ID_LENGTH)
                .bind("session", session)
                .execute();
    }

    void deleteSessions(Handle handle, OwnerId id) {
        handle.createUpdate("delete from session where account_id = :id")
                .bind("id", id.toString())
                .execute();
    }

    void deleteSessionsSeenBefore(Handle handle, Instant moment) {
        handle.createUpdate("delete from session where seen_at <= :moment")
                .bind("moment", moment.toString())
                .execute();
    }

    void insertLaunchToken(Handle handle, String tokenHash, OwnerId id, Instant now) {
        handle.createUpdate("""
                        insert into launch_token (token_hash, account_id, created_at)
                        values (:tokenHash, :id, :now)""")
                .bind("tokenHash", tokenHash)
                .bind("id", id.toString())
                .bind("now", now.toString())
                .execute();
    }

    /// Uses a first address up: whose it was, once.
    Optional<OwnerId> takeLaunchToken(Handle handle, String tokenHash, Instant createdAfter) {
        Optional<OwnerId> owner = handle.createQuery("""
                        select account_id from launch_token
                        where token_hash = :tokenHash and created_at > :createdAfter""")
                .bind("tokenHash", tokenHash)
                .bind("createdAfter", createdAfter.toString())
                .mapTo(String.class)
                .findOne()
                .map(OwnerId::of);
        int taken = handle.createUpdate("delete from launch_token where token_hash = :tokenHash")
                .bind("tokenHash", tokenHash)
                .execute();
        return taken == 1 ? owner : Optional.empty();
    }

    void deleteLaunchTokens(Handle handle, OwnerId id) {
        handle.createUpdate("delete from launch_token where account_id = :id")
                .bind("id", id.toString())
                .execute();
    }

    void insertApiToken(Handle handle, String rowId, String tokenHash, OwnerId id, String name, Instant now) {
        handle.createUpdate("""
                        insert into api_token (id, token_hash, account_id, name, created_at)
                        values (:rowId, :tokenHash, :id, :name, :now)""")
                .bind("rowId", rowId)
                .bind("tokenHash", tokenHash)
                .bind("id", id.toString())
                .bind("name", name)
                .bind("now", now.toString())
                .execute();
    }

    List<ApiToken> apiTokens(Handle handle, OwnerId id) {
        return handle.createQuery(
                        "select id, name, created_at from api_token where account_id = :id order by created_at, id")
                .bind("id", id.toString())
                .map((row, _) -> new ApiToken(
                        java.util.UUID.fromString(row.getString("id")),
                        row.getString("name"),
                        Instant.parse(row.getString("created_at"))))
                .list();
    }

    int deleteApiToken(Handle handle, OwnerId id, java.util.UUID rowId) {
        return handle.createUpdate("delete from api_token where account_id = :id and id = :rowId")
                .bind("id", id.toString())
                .bind("rowId", rowId.toString())
                .execute();
    }
}
