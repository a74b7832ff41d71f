package headway.bench;

import headway.App;
import headway.accomplishments.AccomplishmentDraft;
import headway.kernel.OwnerId;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Search over a large record; a third of the queries matches at least a fifth of all entries.
final class SearchBench {
    private static final int QUERIES = 300;
    private static final int SHOWN = 50;
    private static final long SEED = 7;
    /// Words of the two detail sentences that occur in 25 % and 40 % of the generated entries.
    private static final List<String> BROAD = List.of(
            "team",
            "measure",
            "friday",
            "manager",
            "report",
            "project",
            "quarter",
            "agreed",
            "looked",
            "the team",
            "my manager",
            "report project",
            "\"every friday\"",
            "tea",
            "proj");

    private SearchBench() {}

    static void measure(Report report, Records records) throws IOException, InterruptedException {
        Path data = records.of(Records.LARGE);
        List<String> queries = queries();
        inProcess(report, data, queries);
        try (Program program = Program.serve("--data", data.toString())) {
            List<String> pages = queries.stream()
                    .map(query -> "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                    .toList();
            Load.run(program, pages, 1, QUERIES * 3);
            Samples http = Load.run(program, pages, 1, QUERIES * 3).latencies();
            report.atMost(10, http.percentile(99), "%.1f ms", "– as a page over HTTP, p99");
            report.told(http.median(), "%.1f ms", "– as a page over HTTP, median");
        }
    }

    private static void inProcess(Report report, Path data, List<String> queries) {
        try (App app = Records.open(data)) {
            OwnerId owner = app.accounts().first().id();
            search(app, owner, queries);
            search(app, owner, queries);
            Samples times = search(app, owner, queries);
            report.atMost(10, times.percentile(99), "%.1f ms", "search over 100,000 entries, 300 queries, p99");
            report.told(times.median(), "%.1f ms", "– median");
            Samples broad = search(app, owner, queries.subList(0, QUERIES / 3));
            report.told(broad.percentile(99), "%.1f ms", "– p99 of the third that matches most");
        }
    }

    private static Samples search(App app, OwnerId owner, List<String> queries) {
        double[] times = new double[queries.size()];
        for (int i = 0; i < times.length; i++) {
            long began = System.nanoTime();
            app.accomplishments().find(owner, queries.get(i), SHOWN);
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        return new Samples(times);
    }

    /// A third broad, a third of two ordinary words, a third with a number that few entries have.
    private static List<String> queries() {
        Random random = new Random(SEED);
        RecordGenerator generator = new RecordGenerator(SEED);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < QUERIES / 3; i++) {
            queries.add(BROAD.get(i % BROAD.size()));
        }
        for (int i = 0; i < QUERIES / 3; i++) {
            String[] words = words(generator.next());
            queries.add(words[random.nextInt(2)] + " " + words[2 + random.nextInt(2)]);
        }
        for (int i = 0; i < QUERIES / 3; i++) {
            String[] words = words(generator.next());
            queries.add(words[2] + " " + (30 + random.nextInt(400)));
        }
        return queries;
    }

    private static String[] words(AccomplishmentDraft draft) {
        return draft.text().split("[ ,]+");
    }
}
