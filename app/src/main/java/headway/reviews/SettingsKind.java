package headway.reviews;

import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which fields the rhythm has.
final class SettingsKind implements RecordKind<Settings> {
    static final String PATH = "/rhythm/settings";

    /// A whole working day a week.
    private static final int MOST_MINUTES = 480;

    private static final List<Field<Settings>> FIELDS = List.of(
            Field.choice("weekday", fridayFirst(), Settings::weekday),
            Field.number("weeklyMinutes", 0, MOST_MINUTES, Settings::weeklyMinutes),
            Field.number("quarterMinutes", 0, MOST_MINUTES, Settings::quarterMinutes),
            Field.day("performanceOn", Settings::performanceOn));

    /// The first one is what a form begins with.
    private static DayOfWeek[] fridayFirst() {
        List<DayOfWeek> days = new ArrayList<>();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            days.add(DayOfWeek.FRIDAY.plus(i));
        }
        return days.toArray(DayOfWeek[]::new);
    }

    @Override
    public String name() {
        return "rhythm";
    }

    @Override
    public String table() {
        return "rhythm";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String texts() {
        return "rhythm.";
    }

    @Override
    public List<Field<Settings>> fields() {
        return FIELDS;
    }

    @Override
    public Settings make(Values values) {
        return new Settings(
                values.choice("weekday", fridayFirst()),
                values.number("weeklyMinutes"),
                values.number("quarterMinutes"),
                values.day("performanceOn"));
    }

    @Override
    public String title(Settings facts) {
        return facts.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Override
    public Optional<PartialDate> happened(Settings facts) {
        return Optional.empty();
    }

    @Override
    public boolean isSingle() {
        return true;
    }
}
