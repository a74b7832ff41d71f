package headway.asks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarketRangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static PaySource source(String published, int low, int high, String currency) {
        return new PaySource(
                "Survey",
                Optional.of(published).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(low),
                Optional.of(high),
                currency,
                PayPeriod.YEAR,
                "",
                "");
    }

    @Test
    void M4_withoutSourcesThereIsNoRange() {
        assertThat(MarketRange.of(List.of(), TODAY)).isEmpty();
    }

    @Test
    void M4_aSourceWithoutADateSaysNothing() {
        assertThat(MarketRange.of(List.of(source("", 40_000, 50_000, "GBP")), TODAY))
                .isEmpty();
    }

    @Test
    void M4_freshSourcesMakeTheRangeAndStaleOnesDoNot() {
        List<PaySource> sources = List.of(
                source("2025-09-01", 46_000, 52_000, "GBP"),
                source("2025-04-01", 45_000, 50_000, "GBP"),
                source("2024-09-01", 30_000, 90_000, "GBP"));
        assertThat(MarketRange.of(sources, TODAY))
                .containsExactly(new MarketRange("GBP", PayPeriod.YEAR, 45_000, 52_000, 2, false));
    }

    @Test
    void M4_whereAllAreStaleTheRangeSaysSo() {
        assertThat(MarketRange.of(List.of(source("2024-09-01", 30_000, 40_000, "GBP")), TODAY))
                .containsExactly(new MarketRange("GBP", PayPeriod.YEAR, 30_000, 40_000, 1, true));
    }

    @Test
    void M4_currenciesAreNeverMixed() {
        List<PaySource> sources = List.of(source("2026-01-01", 1, 2, "GBP"), source("2026-01-01", 3, 4, "EUR"));
        assertThat(MarketRange.of(sources, TODAY))
                .extracting(MarketRange::currency)
                .containsExactly("GBP", "EUR");
    }
}
