package headway.accounts;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.i18n.Preferences;
import headway.platform.web.FormData;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person chose on the settings page, checked.
record SettingsForm(String name, Preferences preferences) {

    static Result<SettingsForm> read(FormData form) {
        List<Problem> problems = new ArrayList<>(Accounts.nameProblems(form.text("name")));
        Optional<ZoneId> zone = PreferencesJson.zone(form.text("zone"));
        if (zone.isEmpty()) {
            problems.add(Problem.at("zone", "account.zone-unknown", form.text("zone")));
        }
        DayOfWeek weekStart = choice(DayOfWeek.class, form, "weekStart", problems);
        Preferences.DateStyle dates = choice(Preferences.DateStyle.class, form, "dateStyle", problems);
        Preferences.NumberStyle numbers = choice(Preferences.NumberStyle.class, form, "numberStyle", problems);
        Preferences.Theme theme = choice(Preferences.Theme.class, form, "theme", problems);
        if (zone.isEmpty()
                || weekStart == null
                || dates == null
                || numbers == null
                || theme == null
                || !problems.isEmpty()) {
            return Result.invalid(problems);
        }
        return Result.ok(
                new SettingsForm(form.text("name"), new Preferences(zone.get(), weekStart, dates, numbers, theme)));
    }

    private static <E extends Enum<E>> @Nullable E choice(
            Class<E> type, FormData form, String field, List<Problem> problems) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(form.text(field).replace('-', '_'))) {
                return constant;
            }
        }
        problems.add(Problem.at(field, "account.not-a-choice"));
        return null;
    }

    /// The same as the fields of a form.
    static FormData of(String name, Preferences preferences) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("zone", preferences.zone().getId());
        fields.put("weekStart", lower(preferences.weekStart()));
        fields.put("dateStyle", lower(preferences.dateStyle()));
        fields.put("numberStyle", lower(preferences.numberStyle()));
        fields.put("theme", lower(preferences.theme()));
        return FormData.of(fields);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
