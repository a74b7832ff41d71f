package headway.calendar;

import headway.platform.web.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the page of the calendar shows.
///
/// @param since when the present address was made
/// @param address of a feed that was just made; otherwise empty
/// @param coming what is next
record CalendarPage(Optional<Instant> since, String address, List<Calendars.Line> coming) {
    private static final int SHOWN = 20;

    /// What is next; of what comes back every week only the first.
    static List<Calendars.Line> coming(List<Calendars.Line> lines, LocalDate today) {
        Set<List<Object>> shown = new HashSet<>();
        return lines.stream()
                .filter(line -> !line.entry().day().isBefore(today))
                .filter(line -> shown.add(List.of(line.source(), line.entry().args())))
                .limit(SHOWN)
                .toList();
    }

    static String title(View view, Calendars.Line line) {
        Object[] args = line.entry().args().stream()
                .map(arg -> arg instanceof LocalDate day ? view.date(day) : arg)
                .toArray();
        return view.t("calendar." + line.source(), args);
    }
}
