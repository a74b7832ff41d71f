package headway.presence;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import headway.positions.Position;
import headway.positions.WorkHistory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The front door of what others find of a person.
public final class Presence {
    /// More would not be gone through; the next import brings the rest.
    private static final int MOST_FINDINGS = 500;

    private final Records<PublicProfile> profiles;
    private final Records<Finding> findings;
    private final Records<WordLists> settings;
    private final WorkHistory history;
    private final RecordKeeping keeping;

    public Presence(RecordKeeping keeping, WorkHistory history) {
        this.keeping = keeping;
        this.history = history;
        this.profiles = new Records<>(PresenceKinds.PROFILE, keeping);
        this.findings = new Records<>(PresenceKinds.FINDING, keeping);
        this.settings = new Records<>(new WordListsKind(), keeping);
    }

    public Records<PublicProfile> profiles() {
        return profiles;
    }

    public Records<Finding> findings() {
        return findings;
    }

    public Records<WordLists> settings() {
        return settings;
    }

    WorkHistory history() {
        return history;
    }

    public WordLists words(OwnerId owner) {
        return settings.list(owner).stream().findFirst().map(Kept::facts).orElse(WordLists.STARTER);
    }

    /// What a profile says differently from the work history.
    public List<Difference> differences(OwnerId owner, PublicProfile profile) {
        return Difference.of(profile, positions(owner));
    }

    private List<Position> positions(OwnerId owner) {
        return history.positions().list(owner).stream().map(Kept::facts).toList();
    }

    /// Notes that somebody looked at a profile today, and what was not right.
    public Saved audit(OwnerId owner, UUID id, LocalDate today, List<String> openPoints) {
        Kept<PublicProfile> present = profiles.get(owner, id);
        return profiles.change(owner, id, present.version(), present.facts().audited(today, openPoints));
    }

    public Saved decide(OwnerId owner, UUID finding, Finding.State state) {
        Kept<Finding> present = findings.get(owner, finding);
        return findings.change(
                owner, finding, present.version(), present.facts().in(state));
    }

    /// What scanning an archive gave.
    ///
    /// @param posts how many were read
    /// @param added findings that are new
    /// @param known findings that were there already
    /// @param damaged whether a part could not be read
    /// @param undo the batch that takes it back
    public record Scanned(int posts, int added, int known, boolean damaged, UUID undo) {}

    /// Scans an archive against the word lists and keeps what was found; what is known already is left alone.
    public Scanned scan(OwnerId owner, String fileName, byte[] content) {
        PostReader.Read read = PostReader.read(fileName, content);
        List<Finding> found = new PostScanner(words(owner)).scan(fileName, read.posts());
        Set<String> known = new HashSet<>(findings.byFingerprint(owner).keySet());
        UUID batch = keeping.changes().batch();
        int added = keeping.database().write(transaction -> {
            int count = 0;
            for (Finding each : found) {
                String fingerprint = fingerprint(each);
                if (count < MOST_FINDINGS && known.add(fingerprint)) {
                    findings.add(transaction, owner, each, Origin.imported(fingerprint), batch);
                    count++;
                }
            }
            return count;
        });
        return new Scanned(read.posts().size(), added, found.size() - added, read.damaged(), batch);
    }

    private static String fingerprint(Finding finding) {
        String text = finding.said() + "\n"
                + finding.writtenOn().map(LocalDate::toString).orElse("");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "post:" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
