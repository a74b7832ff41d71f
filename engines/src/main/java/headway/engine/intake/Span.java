package headway.engine.intake;

import headway.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/// From when to when something went on.
///
/// @param end null when `current` or not known
record Span(@Nullable PartialDate start, @Nullable PartialDate end, boolean current) {

    private static final String[] START = {"startDate", "start", "from", "started"};
    private static final String[] END = {"endDate", "end", "to", "until", "finished"};

    /// The resume standard has no word for "goes on": an entry with a start and no end does.
    static Span of(JsonSection s) {
        DateText start = s.date(START);
        DateText end = s.date(END);
        s.checkOrder(start.date(), end.date());
        boolean openEnd = start.date() != null && end.equals(DateText.NONE);
        boolean ended = s.says("x-current", false) | s.says("isCurrent", false) | s.says("current", false);
        boolean goesOn = s.says("x-current", true) | s.says("isCurrent", true) | s.says("current", true);
        boolean current = end.date() == null && (end.present() || goesOn || (openEnd && !ended));
        return new Span(start.date(), end.date(), current);
    }

    /// In a table an empty end means that it goes on, a missing column means nothing.
    static Span of(CsvRow row) {
        PartialDate start = row.date("start");
        PartialDate end = row.date("end");
        row.checkOrder(start, end);
        return new Span(start, end, start != null && row.goesOn("end"));
    }
}
