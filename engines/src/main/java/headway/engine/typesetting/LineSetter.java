package headway.engine.typesetting;

import headway.engine.typesetting.Line.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts the items of one line in their places. Parts of a word that share a line are shaped
/// together again, so that kerning and ligatures span them.
final class LineSetter {
    static final String SOFT_HYPHEN = "\u00AD";

    private final List<Segment> segments = new ArrayList<>();
    private final boolean justified;
    private double xPt;

    private LineSetter(boolean justified) {
        this.justified = justified;
    }

    /// @param from index of the first item
    /// @param to index of the item at which the line ends
    /// @param widthPt measure; lines but the last of justified paragraphs fill it
    static Line set(List<Item> items, int from, int to, double widthPt, boolean justified) {
        boolean last = to == items.size();
        LineSetter setter = new LineSetter(justified);
        Item end = last ? null : items.get(to);
        List<Item> parts = joined(items.subList(from, to));
        double ratio = setter.ratio(parts, end, widthPt, last);
        for (Item part : parts) {
            setter.place(part, ratio);
        }
        double width = setter.xPt;
        if (end instanceof Item.Penalty penalty && penalty.hyphen()) {
            width = setter.placeHyphen(penalty.ink());
        } else if (end instanceof Item.Glue glue && glue.ink() != null) {
            setter.placeSpace(glue.ink());
        }
        return new Line(setter.segments, width);
    }

    private static List<Item> joined(List<Item> items) {
        List<Item> parts = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Penalty) {
                continue;
            }
            if (item instanceof Item.Box next
                    && !parts.isEmpty()
                    && parts.getLast() instanceof Item.Box box
                    && box.word() == next.word()) {
                parts.set(parts.size() - 1, new Item.Box(0, box.word(), box.from(), next.to()));
            } else {
                parts.add(item);
            }
        }
        return parts;
    }

    private double ratio(List<Item> parts, @Nullable Item end, double widthPt, boolean last) {
        double natural = 0;
        double stretch = 0;
        double shrink = 0;
        for (Item part : parts) {
            natural += part instanceof Item.Box box ? width(box) : part.widthPt();
            if (part instanceof Item.Glue glue) {
                stretch += glue.stretchPt();
                shrink += glue.shrinkPt();
            }
        }
        if (end instanceof Item.Penalty penalty) {
            natural += penalty.widthPt();
        }
        double free = widthPt - natural;
        if (free < 0) {
            return shrink > 0 ? free / shrink : 0;
        }
        return justified && !last && stretch > 0 ? free / stretch : 0;
    }

    private static double width(Item.Box box) {
        return box.word().ink().widthPt(shaped(box));
    }

    private static Shaped shaped(Item.Box box) {
        Word word = box.word();
        boolean whole = box.from() == 0 && box.to() == word.text().length();
        return whole ? word.shaped() : word.ink().face().shape(word.text().substring(box.from(), box.to()));
    }

    private void place(Item part, double ratio) {
        switch (part) {
            case Item.Box box -> placeBox(box);
            case Item.Glue glue -> {
                if (glue.ink() != null) {
                    placeSpace(glue.ink());
                }
                xPt += glue.widthPt() + ratio * (ratio > 0 ? glue.stretchPt() : glue.shrinkPt());
            }
            case Item.Penalty penalty -> throw new IllegalStateException("penalty within a line");
        }
    }

    private void placeBox(Item.Box box) {
        Word word = box.word();
        String spoken = null;
        if (box.from() > 0) {
            spoken = "";
        } else if (box.to() < word.text().length()) {
            spoken = word.text();
        } else if (word.ink().target() instanceof LinkTarget.Cited) {
            spoken = " [" + word.text() + "]";
        }
        Segment segment = new Segment(xPt, shaped(box), word.ink(), word.original(), spoken);
        segments.add(segment);
        xPt = segment.endPt();
    }

    private void placeSpace(Ink ink) {
        segments.add(new Segment(xPt, ink.face().shape(" "), ink, null, null));
    }

    /// The hyphen belongs to what the divided word says, so it has nothing to say itself.
    private double placeHyphen(Ink ink) {
        Segment hyphen = new Segment(xPt, ink.face().shape("-"), ink, SOFT_HYPHEN, "");
        segments.add(hyphen);
        return hyphen.endPt();
    }
}
