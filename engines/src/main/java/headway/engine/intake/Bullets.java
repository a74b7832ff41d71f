package headway.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A description taken apart into running text and the points of its list.
///
/// Lines that begin with a bullet or a dash are points; other lines directly below one continue
/// it when they are indented. Exports also flatten lists into one line with `•` between the
/// points; two or more of those are taken apart too.
///
/// @param text what is not a point, paragraphs kept
/// @param points in order, without their bullets
record Bullets(String text, List<String> points) {

    private static final Pattern POINT = Pattern.compile("^\\s*(?:[•·▪▫◦‣⁃●○■□➢➤✓✔»–—*-]|\\(?\\d{1,2}[.)])\\s+(?=\\S)");
    private static final Pattern FLAT = Pattern.compile("[•▪◦‣●]\\s*");

    Bullets {
        points = List.copyOf(points);
    }

    static Bullets split(String description) {
        List<String> text = new ArrayList<>();
        List<String> points = new ArrayList<>();
        boolean inPoint = false;
        for (String line : unfold(description).split("\n", -1)) {
            boolean starts = POINT.matcher(line).find();
            boolean continues = inPoint && line.matches("\\s+\\S.*");
            if (starts) {
                points.add(POINT.matcher(line).replaceFirst("").strip());
            } else if (continues) {
                points.set(points.size() - 1, points.getLast() + " " + line.strip());
            } else {
                text.add(line.stripTrailing());
            }
            inPoint = starts || continues;
        }
        String rest = String.join("\n", text).replaceAll("\n{3,}", "\n\n").strip();
        return new Bullets(
                rest, points.stream().map(p -> Cleaner.line(p, limit -> {})).toList());
    }

    /// Puts flattened points on lines of their own.
    private static String unfold(String description) {
        long bullets = description.chars().filter(c -> "•▪◦‣●".indexOf(c) >= 0).count();
        return bullets < 2 ? description : FLAT.matcher(description).replaceAll("\n• ");
    }
}
