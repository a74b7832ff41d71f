package headway.commitments;

import headway.people.People;
import headway.platform.feature.CalendarSource;
import headway.platform.feature.Destination;
import headway.platform.feature.Trigger;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.records.RecordsFeature;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.List;
import java.util.stream.Stream;

/// Commitments in the application.
public final class CommitmentsFeature implements RecordsFeature {
    private final Commitments commitments;
    private final People people;

    public CommitmentsFeature(Commitments commitments, People people) {
        this.commitments = commitments;
        this.people = people;
    }

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public void routes(Routes routes) {
        new CommitmentRoutes(commitments, people).register(routes);
        new RecordRoutes<>(commitments.records(), RecordPages.listedOn("/commitments", Place.PEOPLE)).register(routes);
        new RecordApi<>(commitments.records()).register(routes);
    }

    @Override
    public List<Records<?>> records() {
        return List.of(commitments.records());
    }

    @Override
    public List<Trigger> triggers() {
        return Stream.of(CommitmentTrigger.values())
                .map(each -> each.of(commitments))
                .toList();
    }

    @Override
    public List<CalendarSource> calendar() {
        return List.of(new CommitmentDays());
    }

    @Override
    public List<Destination> destinations() {
        return List.of(new Destination("commitments.title", "/commitments", Place.PEOPLE));
    }
}
