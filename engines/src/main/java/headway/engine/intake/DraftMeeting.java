package headway.engine.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;

/// A meeting in a calendar.
///
/// @param key the UID of the event, with the day of an occurrence that was moved
/// @param day the first one, as it is written there
/// @param rule how it comes back (RFC 5545); empty for once
/// @param without days on which it does not take place
/// @param attendees e-mail addresses in lower case, the organiser among them
public record DraftMeeting(
        String key, String title, LocalDate day, String rule, Set<LocalDate> without, List<String> attendees)
        implements DraftRecord {
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    public DraftMeeting {
        without = Set.copyOf(without);
        attendees = List.copyOf(attendees);
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of("meeting", key);
    }

    /// Days until and including one on which it took place, the latest first.
    ///
    /// @param most how many of them
    public List<LocalDate> days(LocalDate until, int most) {
        if (rule.isEmpty()) {
            return day.isAfter(until) ? List.of() : List.of(day);
        }
        List<LocalDate> all = dates(until);
        return all.stream()
                .filter(each -> !without.contains(each) && !each.isAfter(until))
                .sorted(java.util.Comparator.reverseOrder())
                .limit(most)
                .toList();
    }

    private List<LocalDate> dates(LocalDate until) {
        try {
            return new Recur<LocalDate>(rule.replaceAll("(UNTIL=\\d{8})T\\d{6}Z?", "$1"))
                    .getDates(day, day, until.plusDays(1));
        } catch (IllegalArgumentException | java.time.DateTimeException | UnsupportedOperationException e) {
            return day.isAfter(until) ? List.of() : List.of(day);
        }
    }

    static LocalDate read(String value) {
        return LocalDate.parse(value.substring(0, 8), BASIC);
    }
}
