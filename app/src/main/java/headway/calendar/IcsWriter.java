package headway.calendar;

import headway.platform.feature.CalendarSource.Entry;
import headway.platform.i18n.Texts;
import java.nio.charset.StandardCharsets;
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
    private static final int MOST_BYTES = 75;
    private static final int MEETING_MINUTES = 60;

    private final Texts texts;
    private final Function<LocalDate, String> days;
    private final ZoneId zone;
    private final String base;
    private final StringBuilder out = new StringBuilder();

    /// @param days how a day in a title is written
    /// @param base address of the installation; empty where it is not known
    IcsWriter(Texts texts, Function<LocalDate, String> days, ZoneId zone, String base) {
        this.texts = texts;
        this.days = days;
        this.zone = zone;
        this.base = base;
    }

    byte[] write(List<Calendars.Line> lines, Instant now) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Headway//Headway//EN");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:Headway");
        line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        lines.forEach(each -> event(each, now));
        line("END:VCALENDAR");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(Calendars.Line each, Instant now) {
        Entry entry = each.entry();
        line("BEGIN:VEVENT");
        line("UID:" + each.source() + "-" + entry.subject() + "@headway");
        line("DTSTAMP:" + MOMENT.format(now));
        if (entry.at().isPresent()) {
            Instant start = entry.day().atTime(entry.at().get()).atZone(zone).toInstant();
            line("DTSTART:" + MOMENT.format(start));
            line("DTEND:" + MOMENT.format(start.plusSeconds(MEETING_MINUTES * 60L)));
        } else {
            line("DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
            line("DTEND;VALUE=DATE:" + DAY.format(entry.day().plusDays(1)));
            line("TRANSP:TRANSPARENT");
        }
        line("SUMMARY:" + escaped(texts.get("calendar." + each.source(), args(entry))));
        if (!base.isEmpty()) {
            line("URL:" + base + entry.path());
        }
        line("END:VEVENT");
    }

    private Object[] args(Entry entry) {
        return entry.args().stream()
                .map(arg -> arg instanceof LocalDate day ? days.apply(day) : arg)
                .toArray();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// Long lines go on after a line end and a blank, never inside a character.
    private void line(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int length = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > MOST_BYTES) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.appendCodePoint(point);
            bytes += length;
            i += Character.charCount(point);
        }
        out.append("\r\n");
    }
}
