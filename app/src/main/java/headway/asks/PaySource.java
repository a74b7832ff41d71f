package headway.asks;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody says is paid for such work, and when they said it.
///
/// @param low and `high`: in whole units of the currency
public record PaySource(
        String title,
        Optional<LocalDate> publishedOn,
        Optional<Integer> low,
        Optional<Integer> high,
        String currency,
        PayPeriod period,
        String url,
        String notes) {
    /// Figures older than a year and a half say little about today's pay.
    public static final int FRESH_MONTHS = 18;

    public boolean isStale(LocalDate today) {
        return publishedOn
                .map(day -> day.isBefore(today.minusMonths(FRESH_MONTHS)))
                .orElse(true);
    }
}
