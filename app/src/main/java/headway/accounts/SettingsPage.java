package headway.accounts;

import headway.platform.i18n.Formats;
import headway.platform.i18n.Preferences;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Everything about a person's choices, access and installation.
record SettingsPage(
        SettingsForms forms,
        Account account,
        List<OpenedSession> sessions,
        List<ApiToken> tokens,
        List<String> others,
        Installation installation) {

    /// Where the record is.
    ///
    /// @param backups file names, newest first
    record Installation(String folder, boolean sharedDatabase, List<String> backups) {}

    /// What a drop-down list offers.
    record Choice(String value, String label) {}

    List<TimeZones> zones() {
        return TimeZones.with(forms.choices().value("zone"));
    }

    /// Monday, Saturday and Sunday are where weeks begin.
    static List<String> weekStarts() {
        return List.of(
                SettingsForm.lower(DayOfWeek.MONDAY),
                SettingsForm.lower(DayOfWeek.SATURDAY),
                SettingsForm.lower(DayOfWeek.SUNDAY));
    }

    static List<String> themes() {
        return Arrays.stream(Preferences.Theme.values())
                .map(SettingsForm::lower)
                .toList();
    }

    /// Each style shown on a day.
    List<Choice> dateStyles(LocalDate day) {
        Preferences now = account.preferences();
        return Arrays.stream(Preferences.DateStyle.values())
                .map(style -> new Choice(
                        SettingsForm.lower(style),
                        new Formats(new Preferences(now.zone(), now.weekStart(), style, now.numberStyle(), now.theme()))
                                .date(day)))
                .toList();
    }

    List<Choice> numberStyles() {
        Preferences now = account.preferences();
        return Arrays.stream(Preferences.NumberStyle.values())
                .map(style -> new Choice(
                        SettingsForm.lower(style),
                        new Formats(new Preferences(now.zone(), now.weekStart(), now.dateStyle(), style, now.theme()))
                                .number(SAMPLE_NUMBER)))
                .toList();
    }

    /// Shows both separators.
    private static final double SAMPLE_NUMBER = 12_345.67;
}
