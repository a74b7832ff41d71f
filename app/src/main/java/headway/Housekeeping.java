package headway;

import headway.accounts.Accounts;
import headway.accounts.Erasure;
import headway.platform.changes.Changes;
import headway.platform.config.Wordless;
import headway.trash.Trash;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What a server does by itself: soon after its start and once a day it lets go of what was kept long enough.
final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());
    /// Not in the way of the first page.
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration EVERY = Duration.ofDays(1);

    private final Trash trash;
    private final Changes changes;
    private final Accounts accounts;
    private final Erasure erasure;
    private final ScheduledExecutorService times = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("housekeeping").factory());

    Housekeeping(Trash trash, Changes changes, Accounts accounts, Erasure erasure) {
        this.trash = trash;
        this.changes = changes;
        this.accounts = accounts;
        this.erasure = erasure;
    }

    void start() {
        times.scheduleAtFixedRate(this::runOrSay, FIRST.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /// A failure must not end the series: the disk may be full today only.
    private void runOrSay() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "housekeeping failed; it tries again tomorrow", Wordless.of(e));
        }
    }

    void run() {
        trash.purge();
        changes.forgetOld();
        accounts.forgetOldSessions();
        erasure.sweepFiles();
    }

    @Override
    public void close() {
        times.shutdownNow();
    }
}
