package headway.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Measures the delivered program and prints a table with the bars beside it.
///
/// Without arguments everything is measured and `docs/benchmarks.md` is brought up to date; with the
/// names of parts only those are measured, and nothing is written.
public final class Bench {
    private Bench() {}

    /// One part of the measurements; adds its rows to the table.
    @FunctionalInterface
    interface Part {
        void measure(Report report, Records records) throws IOException, InterruptedException;
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("start", StartBench::measure);
        parts.put("log", LogBench::measure);
        parts.put("timeline", TimelineBench::measure);
        parts.put("search", SearchBench::measure);
        parts.put("today", TodayBench::measure);
        parts.put("weight", WeightBench::measure);
        parts.put("lighthouse", LighthouseBench::measure);
        parts.put("engines", EngineBench::measure);
        return parts;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, Part> parts = parts();
        List<String> chosen = args.length == 0 ? List.copyOf(parts.keySet()) : List.of(args);
        if (!parts.keySet().containsAll(chosen)) {
            System.err.println("bench: the parts are " + String.join(", ", parts.keySet()) + ".");
            System.exit(2);
        }
        Report report = new Report();
        try (Records records = Records.inTemporaryFolder()) {
            for (String name : parts.keySet()) {
                if (chosen.contains(name)) {
                    System.err.println("Measuring " + name + "…");
                    parts.getOrDefault(name, (_, _) -> {}).measure(report, records);
                }
            }
        }
        String table = report.table();
        System.out.println(table);
        if (args.length == 0) {
            Path page = Path.of(Program.property("headway.root"), "docs", "benchmarks.md");
            BenchmarksPage.update(page, table);
            System.err.println("Written to " + page + ".");
        }
    }
}
