package headway.samples;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.AccomplishmentSlice;
import headway.accomplishments.Accomplishments;
import headway.kernel.OwnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts pages of best work together.
final class BestPages {
    /// A year and a half: what a page can show without becoming long.
    private static final int QUARTERS = 6;
    /// As many as can be weighed against each other at a glance.
    private static final int CANDIDATES = 5;
    /// Before anything that an accomplishment can be dated.
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Samples samples;
    private final Portfolios portfolios;
    private final Accomplishments accomplishments;

    BestPages(Samples samples, Portfolios portfolios, Accomplishments accomplishments) {
        this.samples = samples;
        this.portfolios = portfolios;
        this.accomplishments = accomplishments;
    }

    BestPage page(OwnerId owner, Optional<Quarter> from, LocalDate today) {
        Quarter now = Quarter.of(today);
        Quarter start = from.filter(each -> each.compareTo(now) < 0).orElse(now);
        Quarter end = start;
        for (int i = 1; i < QUARTERS; i++) {
            end = end.previous();
        }
        List<Chosen> all = samples.all(owner);
        Set<UUID> inPortfolio = portfolios.chosen(owner).stream()
                .map(each -> each.sample().id())
                .collect(Collectors.toSet());
        return new BestPage(
                parts(owner, start, end, all, now), earlier(owner, end, all), start.equals(now), inPortfolio);
    }

    private List<BestPage.Part> parts(OwnerId owner, Quarter start, Quarter end, List<Chosen> all, Quarter now) {
        Map<Quarter, List<Accomplishment>> deeds =
                accomplishments.all(owner, AccomplishmentFilter.between(end.first(), start.last())).stream()
                        .collect(Collectors.groupingBy(each -> Quarter.of(each.happenedOn())));
        Set<UUID> known = all.stream().map(each -> each.accomplishment().id()).collect(Collectors.toSet());
        List<BestPage.Part> parts = new ArrayList<>();
        for (Quarter each = start; each.compareTo(end) >= 0; each = each.previous()) {
            Quarter quarter = each;
            List<Chosen> chosen = all.stream()
                    .filter(one -> one.sample().facts().quarter().equals(quarter))
                    .toList();
            List<Accomplishment> open = deeds.getOrDefault(quarter, List.of()).stream()
                    .filter(deed -> !known.contains(deed.id()))
                    .toList();
            BestPage.Part part = new BestPage.Part(quarter, chosen, Samples.strongest(open, CANDIDATES));
            if (!part.isEmpty() || quarter.equals(now)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /// The newest quarter before, of those that have anything.
    private Optional<Quarter> earlier(OwnerId owner, Quarter end, List<Chosen> all) {
        LocalDate before = end.first().minusDays(1);
        AccomplishmentSlice deeds =
                accomplishments.list(owner, AccomplishmentFilter.between(EARLIEST, before), Optional.empty());
        return Stream.concat(
                        deeds.items().stream().limit(1).map(each -> Quarter.of(each.happenedOn())),
                        all.stream().map(each -> each.sample().facts().quarter()))
                .filter(each -> each.compareTo(end) < 0)
                .max(Comparator.naturalOrder());
    }
}
