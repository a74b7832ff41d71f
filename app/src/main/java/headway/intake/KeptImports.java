package headway.intake;

import com.fasterxml.jackson.databind.JsonNode;
import headway.kernel.Ids;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.config.DataDirectory;
import headway.platform.files.FileName;
import headway.platform.files.TemporaryFolder;
import headway.platform.web.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The folder where uploaded files wait, each import in a folder of its own named by its id.
///
/// A folder counts once its `about.json` stands there, which is written last and moved into place. Ids carry
/// their time, so that old folders are known without being opened.
final class KeptImports {
    /// Over night and the next day; nobody agrees to an import that they do not remember.
    private static final Duration KEPT = Duration.ofHours(24);

    /// As large as an upload may be.
    static final long MOST_BYTES = 512L << 20;

    private static final int LONGEST_NAME = 120;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String ABOUT = "about.json";

    private final Path root;
    private final Ids ids;
    private final Clock clock;

    KeptImports(DataDirectory data, Ids ids, Clock clock) {
        this.root = data.root().resolve("imports");
        this.ids = ids;
        this.clock = clock;
    }

    /// A file as it arrives.
    record Arriving(String name, InputStream content) {}

    /// The files are larger than [#MOST_BYTES] together; nothing was kept.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    KeptImport keep(OwnerId owner, List<Arriving> arriving) throws IOException {
        sweep();
        UUID id = ids.next();
        Path folder = Files.createDirectories(root.resolve(id.toString()));
        boolean done = false;
        try {
            List<KeptImport.File> files = new ArrayList<>();
            long left = MOST_BYTES;
            for (Arriving each : arriving) {
                Path path = folder.resolve("file-" + files.size());
                left -= copy(each.content(), path, left);
                files.add(new KeptImport.File(FileName.of(each.name(), LONGEST_NAME), path));
            }
            KeptImport kept = new KeptImport(id, owner, files, java.util.Optional.empty());
            write(kept);
            done = true;
            return kept;
        } finally {
            if (!done) {
                new TemporaryFolder(folder).close();
            }
        }
    }

    private static long copy(InputStream content, Path path, long most) throws IOException {
        long total = 0;
        try (var out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > most) {
                    throw new TooLarge();
                }
                out.write(buffer, 0, read);
            }
        }
        return total;
    }

    private void write(KeptImport kept) throws IOException {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("owner", kept.owner().toString());
        about.put("files", kept.files().stream().map(KeptImport.File::name).toList());
        kept.applied().ifPresent(applied -> about.put("applied", AppliedJson.of(applied)));
        Path folder = root.resolve(kept.id().toString());
        Path arriving = folder.resolve(ABOUT + ".part");
        Files.write(arriving, Json.write(about));
        Files.move(arriving, folder.resolve(ABOUT), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Somebody else's, an old one and one that never was are the same: not found.
    KeptImport find(OwnerId owner, UUID id) {
        Path folder = root.resolve(id.toString());
        Path about = folder.resolve(ABOUT);
        if (!Files.isRegularFile(about) || isOld(id)) {
            throw new Refusal.NotFound(id.toString());
        }
        try {
            JsonNode json = Json.read(Files.readAllBytes(about));
            if (!json.path("owner").asText().equals(owner.toString())) {
                throw new Refusal.NotFound(id.toString());
            }
            List<KeptImport.File> files = new ArrayList<>();
            for (JsonNode name : json.path("files")) {
                files.add(new KeptImport.File(name.asText(), folder.resolve("file-" + files.size())));
            }
            return new KeptImport(id, owner, files, AppliedJson.read(json.path("applied")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps what came of it, without the files.
    void done(KeptImport kept, Applied applied) {
        try {
            write(new KeptImport(kept.id(), kept.owner(), kept.files(), java.util.Optional.of(applied)));
            for (KeptImport.File file : kept.files()) {
                Files.deleteIfExists(file.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(KeptImport kept) {
        new TemporaryFolder(root.resolve(kept.id().toString())).close();
    }

    /// Forgets what is older than a day.
    void sweep() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        List<Path> folders;
        try (Stream<Path> all = Files.list(root)) {
            folders = all.filter(Files::isDirectory).toList();
        }
        for (Path folder : folders) {
            String name = String.valueOf(folder.getFileName());
            if (name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") && isOld(UUID.fromString(name))) {
                new TemporaryFolder(folder).close();
            }
        }
    }

    private boolean isOld(UUID id) {
        Instant made = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
        return made.plus(KEPT).isBefore(clock.instant());
    }
}
