package headway.plan;

import headway.goals.Goal;
import headway.goals.Progress;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.db.Database;
import headway.platform.records.Kept;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The front door of goal sheets: which goals go on one page, and the secret addresses under which somebody
/// without an account may read them.
///
/// An address holds 256 random bits, of which only the hash is kept; it ends on a day, and at once when it is
/// withdrawn. It shows the goals it was made for as they stand when it is opened, and nothing else.
public final class Sheets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private final Direction direction;
    private final Database database;
    private final SheetStore store = new SheetStore();

    public Sheets(Direction direction, Database database) {
        this.direction = direction;
        this.database = database;
    }

    /// @param name whose goals they are
    public record Sheet(String name, List<Entry> entries, Instant made) {
        public Sheet {
            entries = List.copyOf(entries);
        }
    }

    public record Entry(Kept<Goal> goal, Progress progress) {}

    /// An address that was given away.
    public record Link(UUID id, String label, Instant createdAt, LocalDate expiresOn, int goals) {}

    /// Goals on a sheet, in the order asked for; what is not there (any more) is left out.
    public Sheet of(OwnerId owner, List<UUID> goals) {
        Map<UUID, Progress> progress = direction.goals().progress(owner);
        List<Kept<Goal>> all = direction.goals().list(owner);
        List<Entry> entries = goals.stream()
                .distinct()
                .flatMap(id -> all.stream().filter(each -> each.id().equals(id)))
                .map(each -> new Entry(
                        each,
                        progress.getOrDefault(
                                each.id(), new Progress(each.facts().measure(), List.of(), List.of()))))
                .toList();
        return new Sheet(
                direction.names().apply(owner), entries, direction.clock().instant());
    }

    /// Makes an address.
    ///
    /// @param expiresOn the last day on which it works
    /// @return its secret part, which cannot be shown again
    public String give(OwnerId owner, List<UUID> goals, String label, LocalDate expiresOn) {
        goals.forEach(goal -> direction.goals().get(owner, goal));
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        SheetStore.NewLink link = new SheetStore.NewLink(
                UUID.randomUUID(), hash(token), label, direction.clock().instant(), expiresOn);
        database.write(transaction -> {
            store.insert(transaction.handle(), owner, link, goals);
            return true;
        });
        return token;
    }

    /// Addresses given away that still work, newest first.
    public List<Link> links(OwnerId owner) {
        return database.read(handle -> store.list(handle, owner, today()));
    }

    public void withdraw(OwnerId owner, UUID link) {
        boolean known = database.write(transaction -> store.delete(transaction.handle(), owner, link));
        if (!known) {
            throw new Refusal.NotFound(link.toString());
        }
    }

    /// The sheet behind an address; empty when there is none, or it has ended.
    public Optional<Sheet> open(String token) {
        return database.read(handle -> store.find(handle, hash(token), today()))
                .map(found -> of(found.owner(), found.goals()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(direction.clock().instant(), ZoneOffset.UTC);
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
