package headway.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What Lighthouse says of the main pages with the demo person's record, on a phone and on a desk.
///
/// The scores of speed vary with what else the machine does: a page that falls short is asked twice more, and
/// the median counts.
final class LighthouseBench {
    private static final List<String> PAGES = List.of(
            "/",
            "/timeline",
            "/accomplishments",
            "/accomplishments/new",
            "/work-history",
            "/profile",
            "/import",
            "/show/brag",
            "/settings",
            "/direction",
            "/goals",
            "/feedback",
            "/people",
            "/opportunities",
            "/show",
            "/show/best",
            "/rhythm");
    private static final double FULL = 100;
    private static final int RUNS = 3;

    private LighthouseBench() {}

    /// The scores of one page.
    private record Scores(String page, double performance, double accessibility) {}

    static void measure(Report report, Records records) throws IOException, InterruptedException {
        Optional<Lighthouse> lighthouse = Lighthouse.installed();
        if (lighthouse.isEmpty()) {
            System.err.println("  left out: Lighthouse needs Chromium and Node 20 with npm");
            return;
        }
        try (Program program = Program.serve("--demo")) {
            for (Lighthouse.Device device : Lighthouse.Device.values()) {
                List<Scores> all = new ArrayList<>();
                for (String page : PAGES) {
                    all.add(scores(lighthouse.get(), program, device, page));
                }
                tell(report, device, "performance", lowest(all, Comparator.comparing(Scores::performance)));
                tell(report, device, "accessibility", lowest(all, Comparator.comparing(Scores::accessibility)));
            }
        }
    }

    private static Scores lowest(List<Scores> all, Comparator<Scores> by) {
        return all.stream().min(by).orElseThrow();
    }

    private static void tell(Report report, Lighthouse.Device device, String category, Scores lowest) {
        boolean speed = category.equals("performance");
        double score = speed ? lowest.performance() : lowest.accessibility();
        String where = score < FULL ? "lowest on " + lowest.page() : "all of " + PAGES.size() + " pages";
        report.atLeast(FULL, score, "%.0f", "Lighthouse " + category + ", " + device.title() + ", " + where);
    }

    private static Scores scores(Lighthouse lighthouse, Program program, Lighthouse.Device device, String page)
            throws IOException, InterruptedException {
        List<Lighthouse.Verdict> verdicts = new ArrayList<>(List.of(lighthouse.ask(program, device, page)));
        while (verdicts.getFirst().performance() < FULL && verdicts.size() < RUNS) {
            verdicts.add(lighthouse.ask(program, device, page));
        }
        double performance =
                median(verdicts.stream().map(Lighthouse.Verdict::performance).toList());
        double accessibility = verdicts.getFirst().accessibility();
        System.err.printf("  %s %s: %.0f, %.0f%n", device.title(), page, performance, accessibility);
        if (performance < FULL || accessibility < FULL) {
            verdicts.getFirst().complaints().forEach(complaint -> System.err.println("    " + complaint));
        }
        return new Scores(page, performance, accessibility);
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
