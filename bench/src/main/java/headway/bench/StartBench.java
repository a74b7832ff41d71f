package headway.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// How soon the first page is there, and what the server occupies.
final class StartBench {
    private static final int STARTS = 10;
    private static final int REQUESTS = 2000;
    private static final int CONNECTIONS = 4;
    /// What people look at; the words occur in the generated record.
    private static final List<String> PAGES = List.of(
            "/",
            "/timeline",
            "/accomplishments",
            "/accomplishments?q=forecast",
            "/search?q=team",
            "/accomplishments/new");

    private StartBench() {}

    static void measure(Report report, Records records) throws IOException, InterruptedException {
        String data = records.of(Records.USUAL).toString();
        try (Program first = Program.serve("--data", data)) {
            first.processorMs();
        }
        double[] clock = new double[STARTS];
        double[] processor = new double[STARTS];
        double[] resident = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            try (Program program = Program.serve("--data", data)) {
                clock[i] = program.firstPageMs();
                processor[i] = program.processorMs();
                resident[i] = program.residentMb();
            }
        }
        report.atMost(800, new Samples(clock).median(), "%.0f ms", "start to first page, 10,000 entries");
        report.told(new Samples(processor).median(), "%.0f ms", "– processor time of it");
        report.atMost(120, new Samples(resident).median(), "%.0f MB", "– resident then");
        report.atMost(200, afterManyRequests(records.of(Records.USUAL)), "%.0f MB", "– resident after 2,000 requests");
    }

    private static double afterManyRequests(Path data) throws IOException, InterruptedException {
        try (Program program = Program.serve("--data", data.toString())) {
            Load.run(program, PAGES, CONNECTIONS, REQUESTS);
            return program.residentMb();
        }
    }
}
