package headway.engine.typesetting;

/// The levels that readers are told: they start at 1 and never skip one (PDF/UA-1 7.4.2, WCAG
/// 1.3.1), whatever levels the document uses. A title counts as level 1.
final class HeadingLevels {
    private boolean titled;
    private int deepest;

    void title() {
        titled = true;
        deepest = 1;
    }

    /// The level to tell for a heading of the document.
    int next(int level) {
        int wanted = titled ? level + 1 : level;
        deepest = Math.min(wanted, deepest + 1);
        return deepest;
    }
}
