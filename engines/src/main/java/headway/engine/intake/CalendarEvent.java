package headway.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The properties of one event of a calendar file (RFC 5545, 3.1): long lines are joined, alarms inside it left
/// out, parameters passed over.
///
/// The iCalendar library would do this as well, but it announces itself to the date classes of Java and so is
/// loaded at each start; the tests read with it what is written here.
record CalendarEvent(List<Property> properties) {

    /// @param name in upper case
    record Property(String name, String value) {}

    CalendarEvent {
        properties = List.copyOf(properties);
    }

    static CalendarEvent read(String text) {
        List<Property> properties = new ArrayList<>();
        int inside = 0;
        for (String line : text.replaceAll("\\R[ \\t]", "").lines().toList()) {
            int colon = colon(line);
            if (colon < 0) {
                continue;
            }
            String name = line.substring(0, colon).replaceFirst(";.*", "").toUpperCase(Locale.ROOT);
            inside += name.equals("BEGIN") ? 1 : 0;
            if (inside == 1 && !name.equals("BEGIN") && !name.equals("END")) {
                properties.add(
                        new Property(name, unescaped(line.substring(colon + 1).strip())));
            }
            inside -= name.equals("END") ? 1 : 0;
        }
        return new CalendarEvent(properties);
    }

    /// The end of name and parameters; a colon within quotes belongs to a parameter.
    private static int colon(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private static String unescaped(String value) {
        return value.replace("\\n", " ")
                .replace("\\N", " ")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\");
    }

    /// The first value of that name; empty when there is none.
    String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    List<String> values(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .map(Property::value)
                .toList();
    }
}
