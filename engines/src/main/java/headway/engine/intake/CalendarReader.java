package headway.engine.intake;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;

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
        return reader.draft.build();
    }

    private void event(TextBlocks.Block block) throws IOException {
        Source source = Source.row(file, block.number());
        Optional<Component> event = block.whole() ? parsed(block.text()) : Optional.empty();
        if (event.isEmpty()) {
            draft.problem(IntakeProblem.EVENT_BROKEN.at(source));
            return;
        }
        List<String> attendees = attendees(event.get());
        if (attendees.isEmpty() || value(event.get(), "STATUS").equalsIgnoreCase("CANCELLED")) {
            alone++;
            return;
        }
        try {
            draft.add(meeting(event.get(), attendees), source);
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            draft.problem(IntakeProblem.EVENT_BROKEN.at(source));
        }
    }

    private static Optional<Component> parsed(String event) throws IOException {
        String calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//one event//EN\r\n" + event + "END:VCALENDAR\r\n";
        try {
            return new CalendarBuilder()
                    .build(new StringReader(calendar)).getComponents().stream()
                            .map(Component.class::cast)
                            .findFirst();
        } catch (ParserException | IllegalArgumentException | DateTimeException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static DraftMeeting meeting(Component event, List<String> attendees) {
        LocalDate day = DraftMeeting.read(value(event, "DTSTART"));
        String moved = value(event, "RECURRENCE-ID");
        Set<LocalDate> without = new HashSet<>();
        for (Property each : event.getProperties("EXDATE")) {
            for (String date : each.getValue().split(",")) {
                without.add(DraftMeeting.read(date));
            }
        }
        return new DraftMeeting(
                value(event, "UID") + moved,
                Cleaner.line(value(event, "SUMMARY"), _ -> {}),
                day,
                value(event, "RRULE"),
                without,
                attendees);
    }

    private static List<String> attendees(Component event) {
        Set<String> attendees = new LinkedHashSet<>();
        List<Property> all = new ArrayList<>(event.getProperties("ATTENDEE"));
        all.addAll(event.getProperties("ORGANIZER"));
        for (Property each : all) {
            String address = each.getValue().toLowerCase(Locale.ROOT).strip();
            String email = address.startsWith(MAILTO) ? address.substring(MAILTO.length()) : address;
            if (email.contains("@")) {
                attendees.add(email);
            }
        }
        return List.copyOf(attendees);
    }

    private static String value(Component event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }
}
