package headway.engine.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Turns words into boxes, glue and penalties.
final class ParagraphItems {
    /// Spaces of a justified line grow by at most half and shrink by at most a quarter of their
    /// width before a line counts as poor.
    private static final double STRETCH = 0.5;

    private static final double SHRINK = 0.25;
    /// TeX's `\hyphenpenalty` and `\exhyphenpenalty`.
    private static final double HYPHEN_COST = 50;

    private static final double DASH_COST = 50;
    private static final double FREE = 0;
    private static final double LAST_RESORT = 9_000;

    private final Hyphenation hyphenation;
    private final DocumentStyle.Alignment alignment;
    private final double widestPt;
    private final List<Item> items = new ArrayList<>();

    /// @param widestPt width of the line; wider parts of words may be divided anywhere
    ParagraphItems(Hyphenation hyphenation, DocumentStyle.Alignment alignment, double widestPt) {
        this.hyphenation = hyphenation;
        this.alignment = alignment;
        this.widestPt = widestPt;
    }

    List<Item> of(List<Token> tokens) {
        int count = tokens.size();
        while (count > 0 && tokens.get(count - 1) instanceof Token.Space) {
            count--;
        }
        for (int i = 0; i < count; i++) {
            switch (tokens.get(i)) {
                case Token.Space space -> addSpace(space.ink());
                case Word word -> addWord(word);
            }
        }
        return items;
    }

    private void addSpace(Ink ink) {
        double width = ink.widthPt(ink.face().shape(" "));
        boolean elastic = alignment == DocumentStyle.Alignment.JUSTIFIED;
        items.add(new Item.Glue(width, elastic ? width * STRETCH : 0, elastic ? width * SHRINK : 0, ink));
    }

    private void addWord(Word word) {
        TreeMap<Integer, Item.Penalty> places = places(word);
        int from = 0;
        for (var place : places.entrySet()) {
            from = addPart(word, from, place.getKey());
            items.add(place.getValue());
        }
        if (from < word.text().length()) {
            addPart(word, from, word.text().length());
        }
    }

    private int addPart(Word word, int from, int to) {
        double width = width(word, from, to);
        int start = from;
        if (width > widestPt) {
            Ink ink = word.ink();
            for (int cut : word.shaped().starts()) {
                if (cut > start && cut < to) {
                    items.add(new Item.Box(width(word, start, cut), word, start, cut));
                    items.add(new Item.Penalty(0, LAST_RESORT, false, ink));
                    start = cut;
                }
            }
        }
        items.add(new Item.Box(width(word, start, to), word, start, to));
        return to;
    }

    private static double width(Word word, int from, int to) {
        if (from == 0 && to == word.text().length()) {
            return word.widthPt();
        }
        Shaped shaped = word.shaped();
        return (shaped.widthBefore(to) - shaped.widthBefore(from)) * word.ink().sizePt() / 1000;
    }

    private TreeMap<Integer, Item.Penalty> places(Word word) {
        TreeMap<Integer, Item.Penalty> places = new TreeMap<>();
        if (word.text().length() > 1 && word.breaks().length == 0) {
            addHyphens(word, places);
        }
        for (int at : word.softHyphens()) {
            places.put(at, hyphen(word.ink()));
        }
        for (int at : word.breaks()) {
            double cost = at == word.text().length() ? FREE : DASH_COST;
            places.put(at, new Item.Penalty(0, cost, false, word.ink()));
        }
        places.remove(0);
        return places;
    }

    private void addHyphens(Word word, TreeMap<Integer, Item.Penalty> places) {
        String text = word.text();
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        for (int at : hyphenation.points(text.substring(start, end))) {
            places.put(start + at, hyphen(word.ink()));
        }
    }

    private static Item.Penalty hyphen(Ink ink) {
        return new Item.Penalty(ink.widthPt(ink.face().shape("-")), HYPHEN_COST, true, ink);
    }
}
