package headway.platform.i18n;

import java.time.DayOfWeek;
import java.time.ZoneId;

/// How a person wants dates, numbers and colours shown.
///
/// @param zone the time zone that "today" is meant in
/// @param weekStart first day of a week in calendars and reviews
public record Preferences(ZoneId zone, DayOfWeek weekStart, DateStyle dateStyle, NumberStyle numberStyle, Theme theme) {

    /// Follows the machine that Headway runs on.
    public static Preferences standard() {
        return new Preferences(
                ZoneId.systemDefault(), DayOfWeek.MONDAY, DateStyle.DAY_MONTH, NumberStyle.COMMA_POINT, Theme.SYSTEM);
    }

    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Patterns for a day, a month and a year of one style.
    public enum DateStyle {
        DAY_MONTH("d MMM uuuu", "MMM uuuu"),
        MONTH_DAY("MMM d, uuuu", "MMM uuuu"),
        DOTS("dd.MM.uuuu", "MM.uuuu"),
        SLASHES("dd/MM/uuuu", "MM/uuuu"),
        ISO("uuuu-MM-dd", "uuuu-MM");

        private final String day;
        private final String month;

        DateStyle(String day, String month) {
            this.day = day;
            this.month = month;
        }

        String dayPattern() {
            return day;
        }

        String monthPattern() {
            return month;
        }
    }

    /// Thousands and decimal separators.
    public enum NumberStyle {
        COMMA_POINT(',', '.'),
        POINT_COMMA('.', ','),
        SPACE_COMMA('\u202f', ','),
        APOSTROPHE_POINT('\u2019', '.');

        private final char grouping;
        private final char decimal;

        NumberStyle(char grouping, char decimal) {
            this.grouping = grouping;
            this.decimal = decimal;
        }

        char grouping() {
            return grouping;
        }

        char decimal() {
            return decimal;
        }
    }
}
