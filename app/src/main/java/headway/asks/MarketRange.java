package headway.asks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What entered sources say is paid, for one currency and period: from the lowest to the highest figure. Never
/// without sources, never mixed with another currency, never estimated. Stale sources count only where no fresh
/// one says anything.
///
/// @param sources how many it rests on
/// @param stale whether all of them are older than [PaySource#FRESH_MONTHS] months
public record MarketRange(String currency, PayPeriod period, int low, int high, int sources, boolean stale) {

    private record Unit(String currency, PayPeriod period) {}

    static List<MarketRange> of(List<PaySource> all, LocalDate today) {
        Map<Unit, List<PaySource>> units = new LinkedHashMap<>();
        for (PaySource source : all) {
            boolean says = source.low().isPresent() || source.high().isPresent();
            if (says && source.publishedOn().isPresent()) {
                units.computeIfAbsent(new Unit(source.currency(), source.period()), _ -> new ArrayList<>())
                        .add(source);
            }
        }
        List<MarketRange> ranges = new ArrayList<>();
        units.forEach((unit, sources) -> ranges.add(range(unit, sources, today)));
        return ranges;
    }

    private static MarketRange range(Unit unit, List<PaySource> sources, LocalDate today) {
        List<PaySource> fresh =
                sources.stream().filter(source -> !source.isStale(today)).toList();
        List<PaySource> used = fresh.isEmpty() ? sources : fresh;
        int low = used.stream().mapToInt(MarketRange::low).min().orElseThrow();
        int high = used.stream().mapToInt(MarketRange::high).max().orElseThrow();
        return new MarketRange(unit.currency(), unit.period(), low, high, used.size(), fresh.isEmpty());
    }

    private static int low(PaySource source) {
        return source.low().or(source::high).orElseThrow();
    }

    private static int high(PaySource source) {
        return source.high().or(source::low).orElseThrow();
    }
}
