package headway.home;

import java.util.List;

/// What the command palette offers for some words.
///
/// @param words as typed; may be empty
record PalettePage(String words, List<Offer> pages, List<Entry> records) {
    PalettePage {
        pages = List.copyOf(pages);
        records = List.copyOf(records);
    }

    /// A page to go to.
    ///
    /// @param icon of its place
    record Offer(String labelKey, String path, String icon) {}

    boolean hasWords() {
        return !words.isEmpty();
    }
}
