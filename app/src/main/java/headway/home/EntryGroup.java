package headway.home;

import headway.kernel.PartialDate;
import headway.platform.search.SearchDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Entries of one day or, further back, of one month; at the very end those without a date.
///
/// @param when the day or the month
/// @param key message key of a better name for it, such as "Yesterday"; empty when there is none
/// @param continued whether the page before has shown its heading already
record EntryGroup(PartialDate when, String key, boolean continued, List<Entry> entries) {
    /// Days are told apart for about a month; what is older is remembered by its month.
    private static final int DAYS_APART = 31;

    EntryGroup {
        entries = List.copyOf(entries);
    }

    /// Groups entries that come newest first.
    ///
    /// @param shown the day of the last entry on the page before
    static List<EntryGroup> of(List<Entry> entries, LocalDate today, Optional<LocalDate> shown) {
        Optional<PartialDate> before = shown.map(day -> group(day, today));
        List<EntryGroup> groups = new ArrayList<>();
        for (int start = 0; start < entries.size(); ) {
            PartialDate when = group(entries.get(start).happenedOn(), today);
            int end = start + 1;
            while (end < entries.size()
                    && group(entries.get(end).happenedOn(), today).equals(when)) {
                end++;
            }
            boolean continued =
                    groups.isEmpty() && before.isPresent() && before.get().equals(when);
            groups.add(new EntryGroup(when, key(when, today), continued, entries.subList(start, end)));
            start = end;
        }
        return groups;
    }

    private static PartialDate group(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusDays(DAYS_APART))
                ? new PartialDate(day.getYear(), day.getMonthValue(), 0)
                : PartialDate.of(day);
    }

    private static String key(PartialDate when, LocalDate today) {
        if (when.firstDay().equals(SearchDocument.UNDATED)) {
            return "home.day.none";
        }
        if (when.equals(PartialDate.of(today))) {
            return "home.day.today";
        }
        return when.equals(PartialDate.of(today.minusDays(1))) ? "home.day.yesterday" : "";
    }
}
