package headway.demo;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Confidentiality;
import headway.kernel.OwnerId;
import headway.samples.Portfolio;
import headway.samples.Portfolios;
import headway.samples.Quarter;
import headway.samples.Samples;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Amara's best work of three quarters, and the portfolio that she made of it; the last quarter is still open.
public final class SamplesDemo implements DemoPart {
    private static final int QUARTERS = 3;
    private static final int EACH = 2;
    private static final List<String> WHY = List.of(
            "It was measured before and after, and the wards beside us took it over.",
            "I had the idea, found the people, and saw it through to the end.",
            "Nobody believed that it would hold; it has held ever since.");

    private final Samples samples;
    private final Portfolios portfolios;
    private final Clock clock;

    public SamplesDemo(Samples samples, Portfolios portfolios, Clock clock) {
        this.samples = samples;
        this.portfolios = portfolios;
        this.clock = clock;
    }

    @Override
    public void fillAmara(OwnerId owner) {
        Quarter quarter =
                Quarter.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).previous();
        Set<UUID> shown = new LinkedHashSet<>();
        for (int i = 0; i < QUARTERS; i++) {
            quarter = quarter.previous();
            List<Accomplishment> best = samples.candidates(owner, quarter, EACH);
            if (!best.isEmpty()) {
                choose(owner, quarter, best, WHY.get(i), shown);
            }
        }
        portfolios
                .records()
                .add(
                        owner,
                        new Portfolio(
                                "Safer by measuring",
                                "I am a senior staff nurse on an acute ward. I make work safer by counting first, and by"
                                        + " asking those who do it.\nThese are things that I am proud of.",
                                false),
                        DEMO);
        portfolios.add(owner, shown);
    }

    private void choose(OwnerId owner, Quarter quarter, List<Accomplishment> best, String why, Set<UUID> shown) {
        Set<UUID> ids = new LinkedHashSet<>();
        best.forEach(each -> ids.add(each.id()));
        samples.choose(owner, quarter, ids, DEMO);
        samples.say(owner, best.getFirst().id(), why);
        samples.of(owner, quarter).stream()
                .filter(each -> each.accomplishment().confidentiality() != Confidentiality.CONFIDENTIAL)
                .forEach(each -> shown.add(each.sample().id()));
    }
}
