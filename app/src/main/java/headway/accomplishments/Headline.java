package headway.accomplishments;

/// The first sentence or line of a text.
final class Headline {
    /// Two lines of a list on a wide screen.
    private static final int LONGEST = 200;

    private Headline() {}

    static String of(String text) {
        int end = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sentence = (c == '.' || c == '!' || c == '?')
                    && i + 2 < text.length()
                    && text.charAt(i + 1) == ' '
                    && Character.isUpperCase(text.charAt(i + 2));
            if (c == '\n' || (sentence && i > LONGEST / 8)) {
                end = c == '\n' ? i : i + 1;
                break;
            }
        }
        String first = text.substring(0, end).strip();
        if (first.codePointCount(0, first.length()) <= LONGEST) {
            return first;
        }
        String cut = first.substring(0, first.offsetByCodePoints(0, LONGEST - 1));
        int space = cut.lastIndexOf(' ');
        return (space > LONGEST / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
