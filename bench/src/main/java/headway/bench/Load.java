package headway.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Many people asking for pages at once.
final class Load {
    private Load() {}

    /// @param pagesPerSecond by the clock
    /// @param latencies in milliseconds
    record Outcome(double pagesPerSecond, Samples latencies) {}

    /// Asks for the pages in turn over several connections, each waiting for its answer.
    static Outcome run(Program program, List<String> pages, int connections, int requests) throws InterruptedException {
        double[] latencies = new double[requests];
        AtomicInteger next = new AtomicInteger();
        long began = System.nanoTime();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(people.submit(() -> ask(program, pages, next, latencies)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("asking for pages failed", e);
        }
        return new Outcome(requests / ((System.nanoTime() - began) / 1e9), new Samples(latencies));
    }

    private static void ask(Program program, List<String> pages, AtomicInteger next, double[] latencies) {
        try (HttpConnection connection = new HttpConnection(program.port())) {
            for (int i = next.getAndIncrement(); i < latencies.length; i = next.getAndIncrement()) {
                String page = pages.get(i % pages.size());
                long began = System.nanoTime();
                HttpConnection.Answer answer = connection.get(page, program.cookie());
                latencies[i] = (System.nanoTime() - began) / 1e6;
                if (answer.status() != 200) {
                    throw new IllegalStateException(page + " answered " + answer.status());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
