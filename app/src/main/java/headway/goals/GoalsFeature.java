package headway.goals;

import headway.platform.feature.CalendarSource;
import headway.platform.feature.Destination;
import headway.platform.feature.RecordTable;
import headway.platform.feature.Trigger;
import headway.platform.records.RecordDays;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Goals in the application.
public final class GoalsFeature implements RecordsFeature {
    private static final RecordPages PAGES = RecordPages.listedOn("/goals", Place.DIRECTION);

    private final Goals goals;
    private final VisionParts vision;

    public GoalsFeature(Goals goals, VisionParts vision) {
        this.goals = goals;
        this.vision = vision;
    }

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public void routes(Routes routes) {
        new GoalRoutes(goals, vision).register(routes);
        new GoalApi(goals).register(routes);
        new RecordRoutes<>(goals.activities(), PAGES).register(routes);
        Stream.of(goals.steps(), goals.checkIns(), goals.decisions(), goals.sharings())
                .forEach(each -> new RecordRoutes<>(each, PAGES.withOwnPage()).register(routes));
        new GoalPartRoutes(goals).register(routes);
    }

    @Override
    public List<Records<?>> records() {
        return goals.parts();
    }

    @Override
    public List<RecordTable> tables() {
        return Stream.concat(goals.parts().stream().map(Records::table), Stream.of(GoalStore.HOURS))
                .toList();
    }

    @Override
    public List<CalendarSource> calendar() {
        return List.of(new RecordDays<>("goal", goals.goals(), GoalsFeature::dueOn));
    }

    private static Optional<LocalDate> dueOn(Goal goal) {
        return goal.isActive() ? goal.way().lastDay() : Optional.empty();
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("goals.title", "/goals", Place.DIRECTION));
    }

    @Override
    public List<String> icons() {
        return List.of("check", "file-text");
    }

    @Override
    public List<Trigger> triggers() {
        return new GoalTriggers(new GoalStore()).all();
    }
}
