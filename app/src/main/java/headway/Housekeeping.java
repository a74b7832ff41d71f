package headway;

import headway.platform.config.Wordless;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What a server does by itself: soon after its start and once a day features let go of what was kept long
/// enough.
final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());
    /// Not in the way of the first page.
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration EVERY = Duration.ofDays(1);

    private final List<Runnable> tasks;
    private final ScheduledExecutorService times = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("housekeeping").factory());

    Housekeeping(List<Runnable> tasks) {
        this.tasks = List.copyOf(tasks);
    }

    void start() {
        times.scheduleAtFixedRate(this::runOrSay, FIRST.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /// A failure must end neither the series nor the other tasks: the disk may be full today only.
    private void runOrSay() {
        for (Runnable task : tasks) {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "housekeeping failed; it tries again tomorrow", Wordless.of(e));
            }
        }
    }

    void run() {
        tasks.forEach(Runnable::run);
    }

    @Override
    public void close() {
        times.shutdownNow();
    }
}
