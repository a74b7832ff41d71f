package headway.home;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.Missing;
import headway.kernel.OwnerId;
import headway.platform.db.Database;
import headway.platform.db.KeptValues;
import headway.platform.feature.Destination;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import headway.platform.web.Visitor;
import headway.profile.Profiles;
import headway.today.DayPlan;
import headway.today.Minutes;
import headway.today.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Today.
final class TodayRoutes {
    private static final int MOST_RECENT = 6;
    /// With this many records somebody knows the way.
    private static final int UNDER_WAY = 5;

    /// How many of the newest accomplishments the look for gaps takes in.
    private static final int LOOKED_AT = 10;

    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int MORNING = 4;

    private final Entries entries;
    private final Accomplishments accomplishments;
    private final Profiles profiles;
    private final Today today;
    private final List<Destination> destinations;
    private final Clock clock;
    private final KeptValues<LocalDate, Beside> kept;

    TodayRoutes(
            Database database,
            Entries entries,
            Accomplishments accomplishments,
            Profiles profiles,
            Today today,
            List<Destination> destinations,
            Clock clock) {
        this.profiles = profiles;
        this.entries = entries;
        this.accomplishments = accomplishments;
        this.today = today;
        this.destinations = List.copyOf(destinations);
        this.clock = clock;
        this.kept = new KeptValues<>(database);
    }

    void register(Routes routes) {
        routes.get("/", this::today);
    }

    private void today(Exchange exchange) {
        OwnerId owner = exchange.owner();
        DayPlan plan = today.plan(owner, exchange.today(), Minutes.asked(exchange));
        today.seen(owner, exchange.today(), plan.offers());
        Beside beside = kept.get(owner, exchange.today(), () -> beside(owner));
        TodayPage page = new TodayPage(
                greeting(exchange),
                beside.name(),
                "home.weekday." + exchange.today().getDayOfWeek().getValue(),
                beside.gap(),
                beside.steps(),
                beside.latest(),
                plan);
        exchange.html((out, tags, view) -> JtetodayGenerated.render(out, tags, view, page));
    }

    /// What the record says beside the plan.
    private record Beside(
            String name, Optional<TodayPage.Gap> gap, List<TodayPage.FirstStep> steps, List<Entry> latest) {}

    private Beside beside(OwnerId owner) {
        List<Entry> recent = entries.timeline(owner, Optional.empty(), Optional.empty(), MOST_RECENT)
                .entries();
        return new Beside(
                name(owner), gap(owner), recent.size() < UNDER_WAY ? steps(owner) : List.of(), latest(owner, recent));
    }

    /// What was achieved lately; as long as nothing was logged, whatever there is.
    private List<Entry> latest(OwnerId owner, List<Entry> recent) {
        List<Entry> achieved = entries.kind(Accomplishments.KIND)
                .map(kind -> entries.timeline(owner, Optional.of(kind), Optional.empty(), MOST_RECENT)
                        .entries())
                .orElse(List.of());
        return achieved.isEmpty() ? recent : achieved;
    }

    /// The name in the profile, which somebody wrote; that of the account may be the machine's word for them.
    private String name(OwnerId owner) {
        return profiles.profile(owner).map(kept -> kept.facts().name()).orElse("");
    }

    private String greeting(Exchange exchange) {
        ZoneId zone = exchange.visitor()
                .map(Visitor::preferences)
                .orElseThrow(() -> new IllegalStateException("Today needs a visitor"))
                .zone();
        int hour = LocalTime.ofInstant(clock.instant(), zone).getHour();
        if (hour >= MORNING && hour < NOON) {
            return "home.greeting.morning";
        }
        return hour >= NOON && hour < EVENING ? "home.greeting.afternoon" : "home.greeting.evening";
    }

    /// What the latest accomplishments lack most often; empty while there are too few to say.
    private Optional<TodayPage.Gap> gap(OwnerId owner) {
        List<Missing> latest = accomplishments.list(owner, AccomplishmentFilter.ALL, Optional.empty()).items().stream()
                .limit(LOOKED_AT)
                .map(Accomplishment::missing)
                .toList();
        if (latest.size() < UNDER_WAY) {
            return Optional.empty();
        }
        Map<Missing, Long> counts = latest.stream()
                .filter(missing -> missing != Missing.NONE)
                .collect(Collectors.groupingBy(
                        missing -> missing, () -> new EnumMap<>(Missing.class), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new TodayPage.Gap(most.getKey().code(), most.getValue(), latest.size()));
    }

    /// Only steps whose page there is; importing what one has comes first.
    private List<TodayPage.FirstStep> steps(OwnerId owner) {
        boolean imported = hasAny(owner, "position");
        boolean logged = hasAny(owner, Accomplishments.KIND);
        List<TodayPage.FirstStep> steps = new ArrayList<>();
        if (offers("/import")) {
            steps.add(new TodayPage.FirstStep("home.step.import", "/import", "", imported));
        }
        steps.add(new TodayPage.FirstStep("home.step.log", "/accomplishments/capture", "capture", logged));
        steps.add(new TodayPage.FirstStep("home.step.find", "/search", "palette", false));
        if (offers("/show/brag")) {
            steps.add(new TodayPage.FirstStep("home.step.show", "/show/brag", "", false));
        }
        return steps;
    }

    private boolean offers(String path) {
        return destinations.stream().anyMatch(page -> page.path().equals(path));
    }

    private boolean hasAny(OwnerId owner, String kind) {
        return entries.kind(kind)
                .map(known -> !entries.timeline(owner, Optional.of(known), Optional.empty(), 1)
                        .entries()
                        .isEmpty())
                .orElse(false);
    }
}
