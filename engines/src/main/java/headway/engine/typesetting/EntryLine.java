package headway.engine.typesetting;

import headway.engine.typesetting.Line.Segment;
import java.util.ArrayList;
import java.util.List;

/// Closes, for readers that go by position, the gaps between what stands apart on one line.
final class EntryLine {
    private EntryLine() {}

    /// The part at the right begins, for readers, one space after the part on the left: a span that
    /// reaches over the gap and says `spoken`.
    static Line join(Line left, Line right, String spoken, double widthPt) {
        if (right.segments().isEmpty()) {
            return left;
        }
        List<Segment> segments = new ArrayList<>(left.segments());
        Ink leftInk = segments.isEmpty()
                ? right.segments().getFirst().ink()
                : segments.getLast().ink();
        Ink plain = new Ink(leftInk.face(), leftInk.sizePt(), leftInk.colour(), 0, null);
        Segment space = space(left.widthPt(), plain);
        Segment filler = space(space.endPt(), right.segments().getFirst().ink());
        segments.add(space);
        segments.add(new Segment(filler.xPt(), filler.shaped(), filler.ink(), null, spoken));
        double shiftPt = widthPt - right.widthPt();
        for (Segment part : right.segments()) {
            segments.add(new Segment(part.xPt() + shiftPt, part.shaped(), part.ink(), part.original(), ""));
        }
        return new Line(segments, widthPt);
    }

    /// A label whose span reaches over the gap to the text at `widthPt`, for the same reason.
    static Line stretched(Line label, double widthPt) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder spoken = new StringBuilder();
        label.segments().forEach(part -> spoken.append(part.shaped().text()));
        for (Segment part : label.segments()) {
            String says = segments.isEmpty() ? spoken.toString() : "";
            segments.add(new Segment(part.xPt(), part.shaped(), part.ink(), part.original(), says));
        }
        Ink ink = segments.getLast().ink();
        double spacePt = ink.widthPt(ink.face().shape(" "));
        if (label.widthPt() + 2 * spacePt < widthPt) {
            segments.add(new Segment(widthPt - 2 * spacePt, ink.face().shape(" "), ink, null, ""));
        }
        return new Line(segments, widthPt);
    }

    private static Segment space(double xPt, Ink ink) {
        return new Segment(xPt, ink.face().shape(" "), ink, null, null);
    }
}
