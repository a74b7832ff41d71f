package headway.engine.intake;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads meetings with others out of iCalendar files; what one keeps for oneself has nobody to be in touch with
/// and is left out. Each event is read for itself.
final class CalendarReader {
    private static final int MOST_EVENTS = 50_000;
    private static final String MAILTO = "mailto:";

    private final DraftBuilder draft = new DraftBuilder(SourceKind.CALENDAR);
    private final String file;
    private int alone;

    private CalendarReader(String file) {
        this.file = file;
    }

    static Draft read(String file, byte[] content, Progress progress) throws IOException {
        CalendarReader reader = new CalendarReader(file);
        List<TextBlocks.Block> events = TextBlocks.of(content, "VEVENT");
        for (TextBlocks.Block event : events) {
            progress.check(event.number(), events.size(), file);
            if (event.number() > MOST_EVENTS) {
                reader.draft.problem(
                        IntakeProblem.TOO_MANY_ENTRIES.at(new Source(file, ""), MOST_EVENTS, events.size()));
                break;
            }
            reader.event(event);
        }
        if (reader.alone > 0) {
            reader.draft.skip(new Source(file, ""), SkipReason.NOBODY_ELSE, reader.alone);
        }
        return reader.draft.finish();
    }

    private void event(TextBlocks.Block block) {
        Source source = Source.row(file, block.number());
        if (!block.whole()) {
            draft.problem(IntakeProblem.EVENT_BROKEN.at(source));
            return;
        }
        CalendarEvent event = CalendarEvent.read(block.text());
        List<String> attendees = attendees(event);
        if (attendees.isEmpty() || event.value("STATUS").equalsIgnoreCase("CANCELLED")) {
            alone++;
            return;
        }
        try {
            draft.add(meeting(event, attendees), source);
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            draft.problem(IntakeProblem.EVENT_BROKEN.at(source));
        }
    }

    private static DraftMeeting meeting(CalendarEvent event, List<String> attendees) {
        LocalDate day = DraftMeeting.read(event.value("DTSTART"));
        String moved = event.value("RECURRENCE-ID");
        Set<LocalDate> without = new HashSet<>();
        for (String dates : event.values("EXDATE")) {
            for (String date : dates.split(",")) {
                without.add(DraftMeeting.read(date));
            }
        }
        return new DraftMeeting(
                event.value("UID") + moved,
                Cleaner.line(event.value("SUMMARY"), _ -> {}),
                day,
                event.value("RRULE"),
                without,
                attendees);
    }

    private static List<String> attendees(CalendarEvent event) {
        Set<String> attendees = new LinkedHashSet<>();
        List<String> all = new ArrayList<>(event.values("ATTENDEE"));
        all.addAll(event.values("ORGANIZER"));
        for (String each : all) {
            String address = each.toLowerCase(Locale.ROOT).strip();
            String email = address.startsWith(MAILTO) ? address.substring(MAILTO.length()) : address;
            if (email.contains("@")) {
                attendees.add(email);
            }
        }
        return List.copyOf(attendees);
    }
}
