package headway.bench;

import java.io.IOException;
import java.util.List;

/// Pages under load, and whether they stay as quick when the record grows.
final class TimelineBench {
    private static final int CONNECTIONS = 16;
    /// Enough for the optimising compiler to be done.
    private static final int WARM_UP = 5_000;
    private static final int REQUESTS = 5_000;

    private TimelineBench() {}

    private record Measured(Load.Outcome outcome, double processorMsPerPage) {}

    static void measure(Report report, Records records) throws IOException, InterruptedException {
        Measured usual = ask(records, Records.USUAL, "/timeline");
        Measured large = ask(records, Records.LARGE, "/timeline");
        report.atLeast(
                1000, usual.outcome().pagesPerSecond(), "%.0f pages/s", "timeline, 10,000 entries, 16 connections");
        report.atMost(50, usual.outcome().latencies().percentile(99), "%.1f ms", "– p99");
        growth(report, usual, large);
        Measured list = ask(records, Records.USUAL, "/accomplishments");
        report.told(
                list.outcome().pagesPerSecond(),
                "%.0f pages/s",
                "list of accomplishments with the newest open beside it, 10,000 entries, 16 connections");
        report.told(list.outcome().latencies().percentile(99), "%.1f ms", "– p99");
        growth(report, list, ask(records, Records.LARGE, "/accomplishments"));
    }

    private static void growth(Report report, Measured usual, Measured large) {
        report.told(usual.processorMsPerPage(), "%.2f ms", "– processor time a page");
        report.told(large.outcome().pagesPerSecond(), "%.0f pages/s", "– the same with 100,000 entries");
        report.atMost(
                1.2,
                large.processorMsPerPage() / usual.processorMsPerPage(),
                "%.2f ×",
                "– processor time with 100,000 entries to 10,000");
    }

    private static Measured ask(Records records, int entries, String page) throws IOException, InterruptedException {
        try (Program program = Program.serve("--data", records.of(entries).toString())) {
            Load.run(program, List.of(page), CONNECTIONS, WARM_UP);
            double before = program.processorMs();
            Load.Outcome outcome = Load.run(program, List.of(page), CONNECTIONS, REQUESTS);
            return new Measured(outcome, (program.processorMs() - before) / REQUESTS);
        }
    }
}
