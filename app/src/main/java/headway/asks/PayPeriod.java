package headway.asks;

import java.util.Locale;

/// What an amount is paid for.
public enum PayPeriod {
    YEAR,
    MONTH,
    WEEK,
    DAY,
    HOUR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
