package headway.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The rows measured so far, each with its bar.
final class Report {
    /// @param bar what is aimed at; empty where a figure is only told
    private record Row(String what, String bar, String measured, String verdict) {}

    private final List<Row> rows = new ArrayList<>();
    private final double loadBefore = load();

    /// A figure that must not be above its bar.
    ///
    /// @param format of the figure with its unit, for example `%.0f ms`
    void atMost(double bar, double measured, String format, String what) {
        add(what, "≤ " + text(format, bar), text(format, measured), measured <= bar);
    }

    /// A figure that must not be below its bar.
    void atLeast(double bar, double measured, String format, String what) {
        add(what, "≥ " + text(format, bar), text(format, measured), measured >= bar);
    }

    /// A figure without a bar.
    void told(double measured, String format, String what) {
        rows.add(new Row(what, "", text(format, measured), ""));
    }

    private void add(String what, String bar, String measured, boolean reached) {
        rows.add(new Row(what, bar, measured, reached ? "ok" : "short"));
    }

    private static String text(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }

    /// The whole table in Markdown, with what it was measured on.
    String table() {
        StringBuilder table = new StringBuilder("| what | bar | measured | |\n|---|---|---|---|\n");
        for (Row row : rows) {
            table.append("| ")
                    .append(String.join(" | ", row.what(), row.bar(), row.measured(), row.verdict()))
                    .append(" |\n");
        }
        return table + "\nMeasured on " + LocalDate.now(ZoneOffset.UTC) + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, Java "
                + Runtime.version().feature() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch") + ". Load of the machine before "
                + text("%.1f", loadBefore) + " and after " + text("%.1f", load())
                + (loadBefore > Runtime.getRuntime().availableProcessors()
                        ? ": others were using it, so times on the clock are too long; processor time is not."
                        : ".");
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
