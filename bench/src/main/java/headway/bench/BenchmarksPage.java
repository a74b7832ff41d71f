package headway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The page of the documentation that shows the table; what people wrote around the table stays.
final class BenchmarksPage {
    private static final String BEGIN = "<!-- written by bin/bench: begin -->";
    private static final String END = "<!-- written by bin/bench: end -->";

    private BenchmarksPage() {}

    static void update(Path page, String table) throws IOException {
        Files.writeString(page, with(Files.exists(page) ? Files.readString(page) : "", table));
    }

    private static String with(String before, String table) {
        String generated = BEGIN + "\n\n" + table + "\n\n" + END;
        int begin = before.indexOf(BEGIN);
        int end = before.indexOf(END);
        if (begin < 0 || end < begin) {
            return "# Benchmarks\n\n" + generated + "\n" + (before.isEmpty() ? "" : "\n" + before);
        }
        return before.substring(0, begin) + generated + before.substring(end + END.length());
    }
}
