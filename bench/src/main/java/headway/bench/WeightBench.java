package headway.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// What a browser has to fetch, headers included, with the demo person's record.
final class WeightBench {
    private static final List<String> PAGES =
            List.of("/", "/timeline", "/accomplishments", "/accomplishments/new", "/search?q=ward");
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    private WeightBench() {}

    static void measure(Report report, Records records) throws IOException {
        try (Program program = Program.serve("--demo");
                HttpConnection connection = new HttpConnection(program.port())) {
            double largest = 0;
            Set<String> assets = new LinkedHashSet<>();
            for (String page : PAGES) {
                HttpConnection.Answer answer = connection.get(page, program.cookie());
                double weight = answer.bytes() / 1e3;
                if (assets.isEmpty()) {
                    assets.addAll(assets(html(answer)));
                    report.atMost(
                            100, weight + weigh(connection, assets), "%.1f kB", "first load of " + page + " in total");
                }
                largest = Math.max(largest, weight);
                report.told(weight, "%.1f kB", "– then " + page);
            }
            report.atMost(20, largest, "%.1f kB", "– the heaviest of these");
        }
    }

    private static double weigh(HttpConnection connection, Set<String> assets) throws IOException {
        double sum = 0;
        for (String asset : assets) {
            sum += connection.get(asset, "").bytes() / 1e3;
        }
        return sum;
    }

    private static Set<String> assets(String html) {
        Set<String> assets = new LinkedHashSet<>();
        Matcher matcher = ASSET.matcher(html);
        while (matcher.find()) {
            assets.add(matcher.group(1));
        }
        return assets;
    }

    private static String html(HttpConnection.Answer answer) throws IOException {
        if (!answer.header("content-encoding").equals("gzip")) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
