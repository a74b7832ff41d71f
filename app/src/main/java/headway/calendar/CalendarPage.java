package headway.calendar;

import headway.platform.web.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the page of the calendar shows.
///
/// @param since when the present address was made
/// @param address of a feed that was just made; otherwise empty
/// @param coming what is next
record CalendarPage(Optional<Instant> since, String address, List<Calendars.Line> coming) {
    static final int SHOWN = 20;

    static String title(View view, Calendars.Line line) {
        Object[] args = line.entry().args().stream()
                .map(arg -> arg instanceof LocalDate day ? view.date(day) : arg)
                .toArray();
        return view.t("calendar." + line.source(), args);
    }
}
