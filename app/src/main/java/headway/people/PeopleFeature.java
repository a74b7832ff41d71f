package headway.people;

import headway.platform.feature.CalendarSource;
import headway.platform.feature.Destination;
import headway.platform.feature.Feature;
import headway.platform.feature.Kind;
import headway.platform.feature.Readable;
import headway.platform.feature.RecordTable;
import headway.platform.feature.TrashSource;
import headway.platform.feature.Trigger;
import headway.platform.feature.Undoable;
import headway.platform.records.RecordApi;
import headway.platform.records.RecordKeeping;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.RecordTrash;
import headway.platform.records.Records;
import headway.platform.records.SingleRecordRoutes;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import java.util.ArrayList;
import java.util.List;

/// People in the application.
public final class PeopleFeature implements Feature {
    private static final RecordPages EVERYBODY =
            RecordPages.listedOn("/people/all", Place.PEOPLE).withOwnPage();
    private static final RecordPages BOARD = RecordPages.listedOn("/people/board", Place.PEOPLE);
    private static final RecordPages MENTORS = RecordPages.listedOn("/people/mentors", Place.PEOPLE);
    private static final RecordPages REACH = RecordPages.listedOn("/people/map", Place.PEOPLE);

    private final People people;
    private final Circle circle;
    private final Promises promises;
    private final Merging merging;
    private final TrashSource touchTrash;

    public PeopleFeature(People people, Circle circle, Promises promises, Merging merging, RecordKeeping keeping) {
        this.people = people;
        this.circle = circle;
        this.promises = promises;
        this.merging = merging;
        this.touchTrash = new RecordTrash(
                people.touches(),
                keeping,
                row -> row.getOrDefault("happened_on", "") + " " + TouchTitle.of(row.getOrDefault("note", "")));
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void routes(Routes routes) {
        new RecordRoutes<>(people.persons(), EVERYBODY).register(routes);
        new RecordRoutes<>(circle.seats(), BOARD).register(routes);
        new RecordRoutes<>(circle.consultations(), BOARD).register(routes);
        new RecordRoutes<>(circle.mentoring(), MENTORS.withOwnPage()).register(routes);
        new SingleRecordRoutes<>(circle.wishes(), Place.PEOPLE).register(routes);
        new RecordRoutes<>(circle.references(), MENTORS).register(routes);
        new RecordRoutes<>(circle.introductions(), REACH).register(routes);
        new MergeRoutes(people, merging).register(routes);
        new CircleRoutes(people, circle, promises).register(routes);
        new PeopleRoutes(people, circle, promises).register(routes);
        TouchRoutes touches = new TouchRoutes(people);
        touches.register(routes);
        touches.registerApi(routes);
        records().stream().filter(each -> !each.particulars().isSingle()).forEach(each -> new RecordApi<>(each)
                .register(routes));
    }

    private List<Records<?>> records() {
        List<Records<?>> all = new ArrayList<>(List.of(people.persons()));
        all.addAll(circle.parts());
        return all;
    }

    @Override
    public List<RecordTable> tables() {
        List<RecordTable> tables =
                new ArrayList<>(List.of(people.persons().table(), TouchTables.MAIN, TouchTables.PEOPLE));
        circle.parts().forEach(each -> tables.add(each.table()));
        return tables;
    }

    @Override
    public List<TrashSource> trash() {
        List<TrashSource> all = new ArrayList<>(records());
        all.add(touchTrash);
        return all;
    }

    @Override
    public List<Undoable> undoables() {
        List<Undoable> all = new ArrayList<>(records());
        all.add(people.touches());
        return all;
    }

    @Override
    public List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        records()
                .forEach(each -> kinds.add(
                        each.particulars().isSingle()
                                ? new Kind(MentorWishKind.NAME, "kind." + MentorWishKind.NAME, "/mentor-wish/edit")
                                : each.asKind()));
        kinds.add(new Kind(Touches.KIND, "kind.touch", "/touches/{id}"));
        return kinds;
    }

    @Override
    public List<Trigger> triggers() {
        return PeopleTriggers.all(people.touches(), circle);
    }

    @Override
    public List<String> icons() {
        return List.of("message-circle");
    }

    @Override
    public List<String> scripts() {
        return List.of("headway/people/people.js");
    }

    @Override
    public List<CalendarSource> calendar() {
        return List.of(new FadingDays(), new TermDays());
    }

    @Override
    public List<Readable> readables() {
        return List.of(new PeopleMarkdown(people, circle));
    }

    @Override
    public List<Destination> destinations() {
        return List.of(
                new Destination("people.overview", "/people", Place.PEOPLE),
                new Destination("people.all", "/people/all", Place.PEOPLE),
                new Destination("people.board", "/people/board", Place.PEOPLE),
                new Destination("people.mentors", "/people/mentors", Place.PEOPLE),
                new Destination("people.map", "/people/map", Place.PEOPLE));
    }
}
