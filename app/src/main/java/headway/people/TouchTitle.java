package headway.people;

/// The beginning of a note, on one line.
final class TouchTitle {
    /// As much as a line of a list shows.
    private static final int MOST = 120;

    private TouchTitle() {}

    static String of(String note) {
        String line = note.replaceAll("\\s+", " ").strip();
        boolean fits = line.codePointCount(0, line.length()) <= MOST;
        return fits ? line : line.substring(0, line.offsetByCodePoints(0, MOST - 1)) + "…";
    }
}
