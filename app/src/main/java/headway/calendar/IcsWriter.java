package headway.calendar;

import headway.platform.contentlines.ContentLines;
import headway.platform.feature.CalendarSource.Entry;
import headway.platform.i18n.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Writes iCalendar (RFC 5545): lines of at most 75 bytes, CRLF, escaped texts, stable UIDs.
final class IcsWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int MEETING_MINUTES = 60;

    private final Texts texts;
    private final Function<LocalDate, String> days;
    private final ZoneId zone;
    private final String base;
    private final ContentLines out = new ContentLines();

    /// @param days how a day in a title is written
    /// @param base address of the installation; empty where it is not known
    IcsWriter(Texts texts, Function<LocalDate, String> days, ZoneId zone, String base) {
        this.texts = texts;
        this.days = days;
        this.zone = zone;
        this.base = base;
    }

    byte[] write(List<Calendars.Line> lines, Instant now) {
        out.add("BEGIN:VCALENDAR");
        out.add("VERSION:2.0");
        out.add("PRODID:-//Headway//Headway//EN");
        out.add("CALSCALE:GREGORIAN");
        out.add("X-WR-CALNAME:Headway");
        out.add("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        lines.forEach(each -> event(each, now));
        out.add("END:VCALENDAR");
        return out.bytes();
    }

    private void event(Calendars.Line each, Instant now) {
        Entry entry = each.entry();
        out.add("BEGIN:VEVENT");
        out.add("UID:" + each.source() + "-" + entry.subject() + "@headway");
        out.add("DTSTAMP:" + MOMENT.format(now));
        if (entry.at().isPresent()) {
            Instant start = entry.day().atTime(entry.at().get()).atZone(zone).toInstant();
            out.add("DTSTART:" + MOMENT.format(start));
            out.add("DTEND:" + MOMENT.format(start.plusSeconds(MEETING_MINUTES * 60L)));
        } else {
            out.add("DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
            out.add("DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)));
            out.add("TRANSP:TRANSPARENT");
        }
        out.add("SUMMARY:" + ContentLines.escaped(texts.get("calendar." + each.source(), args(entry))));
        if (!base.isEmpty()) {
            out.add("URL:" + base + entry.path());
        }
        out.add("END:VEVENT");
    }

    private Object[] args(Entry entry) {
        return entry.args().stream()
                .map(arg -> arg instanceof LocalDate day ? days.apply(day) : arg)
                .toArray();
    }
}
