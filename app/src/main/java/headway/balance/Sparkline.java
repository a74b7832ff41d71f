package headway.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Numbers of some weeks, oldest first, as a small picture of [#WIDTH] by [#HEIGHT]; weeks without a number are
/// gaps.
///
/// @param lines points of unbroken lines, as SVG writes them
/// @param dots numbers that stand alone between gaps, and the newest
public record Sparkline(List<Optional<Integer>> values, List<String> lines, List<Dot> dots) {
    public static final int WIDTH = 168;
    public static final int HEIGHT = 40;
    /// Room for the half of a thick line.
    private static final int EDGE = 4;

    public Sparkline {
        values = List.copyOf(values);
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
    }

    /// @param x from the left
    /// @param y from the top
    public record Dot(String x, String y) {}

    /// @param least drawn at the bottom
    /// @param most drawn at the top, more than `least`
    public static Sparkline of(List<Optional<Integer>> values, int least, int most) {
        List<String> lines = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        List<Dot> line = new ArrayList<>();
        for (int i = 0; i <= values.size(); i++) {
            Optional<Integer> value = i < values.size() ? values.get(i) : Optional.empty();
            if (value.isPresent()) {
                line.add(dot(i, values.size(), value.get(), least, most));
            } else if (!line.isEmpty()) {
                draw(line, lines, dots);
                line.clear();
            }
        }
        return new Sparkline(values, lines, dots);
    }

    private static void draw(List<Dot> line, List<String> lines, List<Dot> dots) {
        if (line.size() > 1) {
            lines.add(String.join(
                    " ", line.stream().map(dot -> dot.x() + "," + dot.y()).toList()));
        }
        dots.add(line.getLast());
    }

    private static Dot dot(int index, int count, int value, int least, int most) {
        double x = EDGE + (WIDTH - 2.0 * EDGE) * index / Math.max(1, count - 1);
        double share = (Math.clamp(value, least, most) - least) / (double) (most - least);
        return new Dot(text(x), text(HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * share));
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /// The newest number.
    public Optional<Integer> newest() {
        return values.reversed().stream().flatMap(Optional::stream).findFirst();
    }

    public boolean isEmpty() {
        return newest().isEmpty();
    }
}
