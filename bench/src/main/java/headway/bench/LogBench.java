package headway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What `headway log` costs, from the shell's point of view.
final class LogBench {
    private static final int RUNS = 10;
    /// Clock ticks a second in `/proc/self/stat`: 100 on every Linux since 2.6.
    private static final double TICKS = 100;

    private LogBench() {}

    static void measure(Report report, Records records) throws IOException, InterruptedException {
        String data = records.of(Records.USUAL).toString();
        log(data, 0);
        double[] clock = new double[RUNS];
        double before = childrenProcessorMs();
        for (int i = 0; i < RUNS; i++) {
            long began = System.nanoTime();
            log(data, i + 1);
            clock[i] = (System.nanoTime() - began) / 1e6;
        }
        double processor = (childrenProcessorMs() - before) / RUNS;
        report.atMost(150, new Samples(clock).median(), "%.0f ms", "`headway log`, 10,000 entries");
        report.told(processor, "%.0f ms", "– processor time of it");
    }

    private static void log(String data, int number) throws IOException, InterruptedException {
        Program.run(
                "log", "--data", data, "Cut the nightly build from 25 to " + (number + 5) + " min for 60 engineers");
    }

    /// Processor time of all child processes that have ended.
    private static double childrenProcessorMs() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS * 1000;
    }
}
