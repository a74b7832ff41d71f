package headway.goals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Check-ins as a line in a picture of fixed size; beside it stands a table with the same numbers.
///
/// @param line corners of the line, as SVG wants them: `x,y x,y`
/// @param dots the same corners one by one
/// @param target height of the target's line; empty when it has none
public record Trend(String line, List<Dot> dots, Optional<Double> target) {
    /// Width and height in units of the picture, and the space left free at its edges.
    public static final int WIDTH = 600;

    public static final int HEIGHT = 140;
    private static final int EDGE = 8;

    public Trend {
        dots = List.copyOf(dots);
    }

    public record Dot(double x, double y) {
        public String at() {
            return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
        }
    }

    /// Empty with fewer than two values, which make no line.
    public static Optional<Trend> of(Progress progress) {
        List<CheckIn> values = progress.values();
        if (values.size() < 2) {
            return Optional.empty();
        }
        List<Double> heights = new ArrayList<>(
                values.stream().map(each -> each.value().orElse(0.0)).toList());
        progress.measure().target().ifPresent(heights::add);
        progress.measure().baseline().ifPresent(heights::add);
        double least = heights.stream().min(Double::compare).orElse(0.0);
        double most = heights.stream().max(Double::compare).orElse(0.0);
        LocalDate first = values.getFirst().checkedOn();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, values.getLast().checkedOn()));
        List<Dot> dots = new ArrayList<>();
        for (CheckIn each : values) {
            double along = ChronoUnit.DAYS.between(first, each.checkedOn()) / (double) days;
            dots.add(new Dot(
                    EDGE + along * (WIDTH - 2 * EDGE), height(each.value().orElse(0.0), least, most)));
        }
        String line = String.join(" ", dots.stream().map(Dot::at).toList());
        return Optional.of(
                new Trend(line, dots, progress.measure().target().map(target -> height(target, least, most))));
    }

    private static double height(double value, double least, double most) {
        double share = most == least ? 0.5 : (value - least) / (most - least);
        return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
    }
}
