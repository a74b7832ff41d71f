package headway.platform.i18n;

import headway.kernel.PartialDate;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates and numbers as one person wants to read them. Immutable.
public final class Formats {
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Preferences preferences;
    private final DateTimeFormatter days;
    private final DateTimeFormatter months;

    public Formats(Preferences preferences) {
        this.preferences = preferences;
        this.days = DateTimeFormatter.ofPattern(preferences.dateStyle().dayPattern(), Locale.ENGLISH);
        this.months = DateTimeFormatter.ofPattern(preferences.dateStyle().monthPattern(), Locale.ENGLISH);
    }

    public String date(LocalDate date) {
        return days.format(date);
    }

    /// To the precision that is known.
    public String date(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        return date.day() == 0 ? months.format(date.firstDay()) : date(date.firstDay());
    }

    /// Day and time in the person's zone.
    public String moment(Instant instant) {
        var local = instant.atZone(preferences.zone());
        return date(local.toLocalDate()) + " " + CLOCK_TIME.format(local);
    }

    /// At most two decimals, grouped from 1,000 on.
    public String number(double value) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(preferences.numberStyle().grouping());
        symbols.setDecimalSeparator(preferences.numberStyle().decimal());
        return new DecimalFormat("#,##0.##", symbols).format(value);
    }

    private static final String[] BYTE_UNITS = {"B", "kB", "MB", "GB"};

    /// A size in powers of 1,000, as storage is sold.
    public String bytes(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 1000 && unit < BYTE_UNITS.length - 1) {
            value /= 1000;
            unit++;
        }
        return number(Math.round(value * 10) / 10.0) + "\u00a0" + BYTE_UNITS[unit];
    }

    public Preferences preferences() {
        return preferences;
    }
}
