package headway.bench;

import headway.App;
import headway.accomplishments.AccomplishmentDraft;
import headway.kernel.OwnerId;
import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import headway.platform.files.TemporaryFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Records of a given size, generated when first asked for and deleted at the end.
record Records(TemporaryFolder folder) implements AutoCloseable {
    static final int USUAL = 10_000;
    static final int LARGE = 100_000;
    /// Any fixed number: the same record on every machine.
    private static final long SEED = 20_260_314;
    /// Entries in one transaction: large enough that syncing does not count, small enough for little memory.
    private static final int BATCH = 1000;

    static Records inTemporaryFolder() {
        return new Records(TemporaryFolder.make("headway-bench"));
    }

    /// The data directory of a record with that many accomplishments.
    Path of(int entries) {
        Path data = folder.path().resolve("record-" + entries);
        if (!Files.exists(data)) {
            long began = System.nanoTime();
            try (App app = open(data)) {
                fill(app, entries);
            }
            System.err.printf("  made a record of %d entries in %.1f s%n", entries, (System.nanoTime() - began) / 1e9);
        }
        return data;
    }

    /// The data directory of a record of ten years: the usual one with people and goals.
    Path ofTenYears() {
        Path data = folder.path().resolve("record-ten-years");
        if (!Files.exists(data)) {
            try (App app = open(data)) {
                fill(app, USUAL);
                new TenYears(SEED).fill(app, app.accounts().first().id());
            }
        }
        return data;
    }

    static App open(Path data) {
        return App.forServer(Config.local(new DataDirectory(data)), Clock.systemUTC());
    }

    private static void fill(App app, int entries) {
        OwnerId owner = app.accounts().first().id();
        RecordGenerator generator = new RecordGenerator(SEED);
        List<AccomplishmentDraft> batch = new ArrayList<>();
        for (int i = 1; i <= entries; i++) {
            batch.add(generator.next());
            if (batch.size() == BATCH || i == entries) {
                app.accomplishments().addAll(owner, batch, "import");
                batch.clear();
            }
        }
    }

    @Override
    public void close() {
        folder.close();
    }
}
