package headway.accounts;

import headway.kernel.Ids;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.db.Database;
import headway.platform.db.DatabaseProblem;
import headway.platform.db.Transaction;
import headway.platform.i18n.Preferences;
import headway.platform.web.Visitor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Who keeps a record here, and who is signed in.
public final class Accounts {
    /// A session that nobody used for this long is over.
    public static final Duration SESSION_AGE = Duration.ofDays(90);
    /// A first address that nobody opened for this long is worthless.
    static final Duration LAUNCH_TOKEN_AGE = Duration.ofHours(24);
    /// How exactly "last seen" is kept: a write for every page view would be waste.
    private static final Duration SEEN_PRECISION = Duration.ofHours(6);

    private static final int LONGEST_NAME = 80;

    private final Database database;
    private final AccountStore store = new AccountStore();
    private final Ids ids;
    private final Clock clock;

    public Accounts(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    public List<Account> all() {
        return database.read(store::all);
    }

    public Optional<Account> byName(String name) {
        return database.read(handle -> store.byName(handle, name));
    }

    public Account get(OwnerId id) {
        return database.read(handle -> store.byId(handle, id)).orElseThrow(() -> new Refusal.NotFound(id.toString()));
    }

    /// The first account, made at first start with the name of the person at this machine.
    public Account first() {
        List<Account> all = all();
        if (!all.isEmpty()) {
            return all.getFirst();
        }
        String user = System.getProperty("user.name", "").strip();
        String name = user.isEmpty() ? "me" : user.substring(0, Math.min(user.length(), LONGEST_NAME));
        return database.write(transaction -> {
            List<Account> meanwhile = store.all(transaction.handle());
            return meanwhile.isEmpty() ? insert(transaction.handle(), name) : meanwhile.getFirst();
        });
    }

    private Account insert(headway.platform.db.Handle handle, String name) {
        Account account = new Account(new OwnerId(ids.next()), name, false, Preferences.standard(), now());
        store.insert(handle, account);
        return account;
    }

    /// Adds a person. From the second on everybody needs a password.
    public Result<Account> add(String name, String password) {
        List<Problem> problems = new java.util.ArrayList<>(nameProblems(name));
        problems.addAll(passwordProblems(password));
        if (byName(name).isPresent()) {
            problems.add(Problem.at("name", "account.name-taken", name));
        }
        if (!problems.isEmpty()) {
            return Result.invalid(problems);
        }
        String hash = Passwords.hash(password);
        return Result.ok(database.write(transaction -> {
            Account account = insert(transaction.handle(), name.strip());
            store.setPassword(transaction.handle(), account.id(), hash);
            return account;
        }));
    }

    static List<Problem> nameProblems(String name) {
        if (name.isBlank()) {
            return List.of(Problem.at("name", "required"));
        }
        return name.strip().length() > LONGEST_NAME ? List.of(Problem.at("name", "too-long", LONGEST_NAME)) : List.of();
    }

    static List<Problem> passwordProblems(String password) {
        if (password.length() < Passwords.SHORTEST) {
            return List.of(Problem.at("password", "account.password-short", Passwords.SHORTEST));
        }
        return password.length() > Passwords.LONGEST
                ? List.of(Problem.at("password", "too-long", Passwords.LONGEST))
                : List.of();
    }

    /// Sets a password and ends all sessions of that person.
    public List<Problem> setPassword(OwnerId id, String password) {
        List<Problem> problems = passwordProblems(password);
        if (problems.isEmpty()) {
            String hash = Passwords.hash(password);
            database.write(transaction -> {
                store.setPassword(transaction.handle(), id, hash);
                store.deleteSessions(transaction.handle(), id);
                store.deleteLaunchTokens(transaction.handle(), id);
                return true;
            });
        }
        return problems;
    }

    public Result<Account> change(OwnerId id, String name, Preferences preferences) {
        List<Problem> problems = new java.util.ArrayList<>(nameProblems(name));
        Optional<Account> namesake = byName(name);
        if (namesake.isPresent() && !namesake.get().id().equals(id)) {
            problems.add(Problem.at("name", "account.name-taken", name));
        }
        if (!problems.isEmpty()) {
            return Result.invalid(problems);
        }
        database.write(transaction -> {
            store.update(transaction.handle(), id, name.strip(), preferences);
            return true;
        });
        return Result.ok(get(id));
    }

    /// A person's settings as JSON, for an export.
    public String settings(OwnerId id) {
        return PreferencesJson.write(get(id).preferences());
    }

    /// Takes over name and settings from an export, within bringing it back. A name that somebody else here
    /// has stays theirs.
    public void adopt(Transaction transaction, OwnerId id, String name, String settings) {
        Account present = store.byId(transaction.handle(), id).orElseThrow(() -> new Refusal.NotFound(id.toString()));
        boolean free = store.byName(transaction.handle(), name.strip())
                .map(namesake -> namesake.id().equals(id))
                .orElse(true);
        String taken = free && nameProblems(name).isEmpty() ? name.strip() : present.name();
        store.update(transaction.handle(), id, taken, PreferencesJson.read(settings));
    }

    /// A word for a first address: opens one session once.
    public String launchToken(OwnerId id) {
        String token = Tokens.fresh();
        database.write(transaction -> {
            store.deleteSessionsSeenBefore(transaction.handle(), now().minus(SESSION_AGE));
            store.insertLaunchToken(transaction.handle(), Tokens.hash(token), id, now());
            return true;
        });
        return token;
    }

    /// Opens a session with the word of a first address.
    ///
    /// @return the session's word
    public Optional<String> openWithLaunchToken(String token) {
        return database.write(transaction -> store.takeLaunchToken(
                        transaction.handle(), Tokens.hash(token), now().minus(LAUNCH_TOKEN_AGE))
                .map(owner -> openSession(transaction.handle(), owner)));
    }

    /// Opens a session with name and password.
    ///
    /// @return the session's word
    public Optional<String> openWithPassword(String name, String password) {
        Optional<Account> account = byName(name);
        Optional<String> hash = account.flatMap(found -> database.read(h -> store.passwordHash(h, found.id())));
        if (account.isEmpty() || hash.isEmpty() || password.length() > Passwords.LONGEST) {
            Passwords.hash("so that a name that exists takes no longer than one that does not");
            return Optional.empty();
        }
        if (!Passwords.matches(password, hash.get())) {
            return Optional.empty();
        }
        return Optional.of(database.write(
                transaction -> openSession(transaction.handle(), account.get().id())));
    }

    boolean isPassword(OwnerId id, String password) {
        Optional<String> hash = database.read(handle -> store.passwordHash(handle, id));
        return hash.isPresent() && password.length() <= Passwords.LONGEST && Passwords.matches(password, hash.get());
    }

    String openSession(OwnerId owner) {
        return database.write(transaction -> openSession(transaction.handle(), owner));
    }

    /// Where a person is signed in, last used first.
    ///
    /// @param current hash of the session that asks
    List<OpenedSession> sessions(OwnerId id, String current) {
        return database.read(handle -> store.sessions(handle, id, now().minus(SESSION_AGE), current));
    }

    /// Ends one of a person's own sessions.
    void endSession(OwnerId id, String session) {
        int ended = session.length() == OpenedSession.ID_LENGTH
                ? database.write(transaction -> store.deleteSession(transaction.handle(), id, session))
                : 0;
        if (ended == 0) {
            throw new Refusal.NotFound(session);
        }
    }

    /// Forgets sessions that nobody used for [#SESSION_AGE].
    public void forgetOldSessions() {
        database.write(transaction -> {
            store.deleteSessionsSeenBefore(transaction.handle(), now().minus(SESSION_AGE));
            return true;
        });
    }

    private String openSession(headway.platform.db.Handle handle, OwnerId owner) {
        String token = Tokens.fresh();
        store.insertSession(handle, Tokens.hash(token), owner, now());
        return token;
    }

    Optional<Visitor> bySession(String token) {
        String hash = Tokens.hash(token);
        Optional<AccountStore.OpenSession> session =
                database.read(handle -> store.bySession(handle, hash, now().minus(SESSION_AGE)));
        if (session.isPresent() && session.get().seenAt().isBefore(now().minus(SEEN_PRECISION))) {
            seeSession(hash);
        }
        return session.map(AccountStore.OpenSession::visitor);
    }

    /// A record that cannot be written can still be read.
    private void seeSession(String hash) {
        try {
            database.write(transaction -> {
                store.seeSession(transaction.handle(), hash, now());
                return true;
            });
        } catch (DatabaseProblem unusable) {
            Logger.getLogger(Accounts.class.getName())
                    .log(Level.FINE, () -> "session not marked as seen: " + unusable.kind());
        }
    }

    Optional<Visitor> byApiToken(String token) {
        return database.read(handle -> store.byApiToken(handle, Tokens.hash(token)));
    }

    public void endSession(String token) {
        database.write(transaction -> {
            store.deleteSession(transaction.handle(), Tokens.hash(token));
            return true;
        });
    }

    /// A word for a program.
    public Result<String> addApiToken(OwnerId id, String name) {
        List<Problem> problems = nameProblems(name);
        if (!problems.isEmpty()) {
            return Result.invalid(problems);
        }
        String token = "hw_" + Tokens.fresh();
        database.write(transaction -> {
            store.insertApiToken(
                    transaction.handle(), ids.next().toString(), Tokens.hash(token), id, name.strip(), now());
            return true;
        });
        return Result.ok(token);
    }

    public List<ApiToken> apiTokens(OwnerId id) {
        return database.read(handle -> store.apiTokens(handle, id));
    }

    public void withdrawApiToken(OwnerId id, UUID token) {
        int withdrawn = database.write(transaction -> store.deleteApiToken(transaction.handle(), id, token));
        if (withdrawn == 0) {
            throw new Refusal.NotFound(token.toString());
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
