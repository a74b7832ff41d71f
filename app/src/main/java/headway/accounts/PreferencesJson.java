package headway.accounts;

import headway.platform.i18n.Preferences;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Preferences as the flat JSON object in the table `account`; read without loading a JSON library,
/// since every start needs it. Unknown or missing values fall back to the standard ones.
final class PreferencesJson {
    private static final Pattern PAIR = Pattern.compile("\"(\\w+)\"\\s*:\\s*\"([^\"\\\\]*)\"");

    private PreferencesJson() {}

    static String write(Preferences preferences) {
        return "{\"zone\":\"" + preferences.zone().getId() + "\",\"weekStart\":\"" + preferences.weekStart()
                + "\",\"dateStyle\":\"" + preferences.dateStyle() + "\",\"numberStyle\":\"" + preferences.numberStyle()
                + "\",\"theme\":\"" + preferences.theme() + "\"}";
    }

    static Preferences read(String json) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher matcher = PAIR.matcher(json);
        while (matcher.find()) {
            values.put(matcher.group(1), matcher.group(2));
        }
        Preferences standard = Preferences.standard();
        return new Preferences(
                zone(values.get("zone")).orElse(standard.zone()),
                constant(DayOfWeek.class, values.get("weekStart"), standard.weekStart()),
                constant(Preferences.DateStyle.class, values.get("dateStyle"), standard.dateStyle()),
                constant(Preferences.NumberStyle.class, values.get("numberStyle"), standard.numberStyle()),
                constant(Preferences.Theme.class, values.get("theme"), standard.theme()));
    }

    static Optional<ZoneId> zone(@org.jspecify.annotations.Nullable String id) {
        try {
            return id == null || id.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> E constant(Class<E> type, @org.jspecify.annotations.Nullable String name, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        return otherwise;
    }
}
