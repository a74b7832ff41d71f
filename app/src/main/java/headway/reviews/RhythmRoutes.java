package headway.reviews;

import headway.balance.Balance;
import headway.balance.Trends;
import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.SingleRecordRoutes;
import headway.platform.web.Exchange;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import headway.reviews.steps.PlanStep;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/// The first page of Rhythm and its settings.
final class RhythmRoutes {
    private static final int QUARTER_MONTHS = 3;

    private final Reviews reviews;
    private final Balance balance;
    private final Workload workload;
    private final Spent spent;

    RhythmRoutes(Reviews reviews, Balance balance, Workload workload, Spent spent) {
        this.reviews = reviews;
        this.balance = balance;
        this.workload = workload;
        this.spent = spent;
    }

    void register(Routes routes) {
        routes.get("/rhythm", this::show);
        routes.get(SettingsKind.PATH, RhythmRoutes::afterSettings);
        new SingleRecordRoutes<>(reviews.rhythms().records(), Place.RHYTHM).register(routes);
    }

    /// Settings are shown where they matter.
    private static void afterSettings(Exchange exchange) {
        String query = exchange.pathAndQuery().substring(exchange.path().length());
        exchange.seeOther("/rhythm" + query);
    }

    private void show(Exchange exchange) {
        RhythmPage page = page(exchange.owner(), exchange.today());
        exchange.html((out, tags, view) -> JterhythmGenerated.render(out, tags, view, page));
    }

    private RhythmPage page(OwnerId owner, LocalDate today) {
        Optional<Kept<Review>> last = reviews.log().last(owner, Review.Kind.WEEKLY);
        LocalDate from = today.minusWeeks(Trends.WEEKS);
        return new RhythmPage(
                Next.all(reviews, owner, today),
                balance.outlook(owner, today),
                Trends.of(balance.readings(owner, from), today).with(workload.of(owner, today)),
                budgets(owner, today),
                last.map(each -> PlanStep.plan(each.facts())).orElse(List.of()),
                last.flatMap(each -> each.facts().finishedOn()));
    }

    private List<Budget> budgets(OwnerId owner, LocalDate today) {
        Settings settings = reviews.rhythms().settings(owner);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int month = (today.getMonthValue() - 1) / QUARTER_MONTHS * QUARTER_MONTHS + 1;
        LocalDate quarter = LocalDate.of(today.getYear(), month, 1);
        int reviewed = reviews.log().of(owner, Review.Kind.QUARTERLY).stream()
                .filter(each -> each.facts()
                        .finishedOn()
                        .filter(day -> !day.isBefore(quarter))
                        .isPresent())
                .mapToInt(each -> each.facts().kind().minutes())
                .sum();
        return List.of(
                new Budget("rhythm.budget.week", spent.minutes(owner, monday, today), settings.minutesAWeek()),
                new Budget("rhythm.budget.quarter", reviewed, settings.minutesAQuarter()));
    }
}
