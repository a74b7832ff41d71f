package headway.engine.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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
    private static final int DATE = 8;

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
        if (day.isAfter(until)) {
            return List.of();
        }
        return Recurrence.read(rule).map(recurrence -> recurrence.days(day, until)).orElse(List.of(day)).stream()
                .filter(each -> !without.contains(each))
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
    }

    /// The day that a value begins with: `20260302` or `20260302T090000Z`.
    static LocalDate read(String value) {
        return LocalDate.parse(value.substring(0, DATE), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
