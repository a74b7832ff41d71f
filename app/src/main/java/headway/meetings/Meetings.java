package headway.meetings;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.Confidentiality;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.links.Links;
import headway.links.Ref;
import headway.people.People;
import headway.people.Promises;
import headway.people.TouchKind;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The front door of one-to-ones. Thread-safe.
public final class Meetings {
    public static final String KIND = MeetingKind.NAME;
    private static final String GOAL = "goal";
    /// What fits on one page.
    private static final int MOST_WINS = 6;

    private static final int MOST_GOALS = 5;
    /// Without an earlier talk: as far back as a manager asks.
    private static final int FIRST_DAYS = 30;

    private final Records<OneToOne> records;
    private final People people;
    private final Promises promises;
    private final GoalTalk goals;
    private final Accomplishments accomplishments;
    private final Links links;
    private final RecordKeeping keeping;

    public Meetings(
            People people,
            Promises promises,
            GoalTalk goals,
            Accomplishments accomplishments,
            Links links,
            RecordKeeping keeping) {
        this.records = new Records<>(MeetingKind.create(people.choices()), keeping);
        this.people = people;
        this.promises = promises;
        this.goals = goals;
        this.accomplishments = accomplishments;
        this.links = links;
        this.keeping = keeping;
    }

    public Records<OneToOne> records() {
        return records;
    }

    /// A talk in a list.
    public record Line(Kept<OneToOne> meeting, String person) {}

    /// Newest first, planned ones before them.
    public List<Line> list(OwnerId owner) {
        List<Kept<OneToOne>> all = records.list(owner);
        Map<UUID, String> names = people.names(
                owner,
                all.stream().flatMap(each -> each.facts().person().stream()).toList());
        return all.stream()
                .sorted(Comparator.comparing(
                                (Kept<OneToOne> each) -> each.facts().metOn())
                        .thenComparing(Kept::createdAt)
                        .reversed())
                .map(each -> new Line(
                        each,
                        each.facts()
                                .person()
                                .flatMap(id -> Optional.ofNullable(names.get(id)))
                                .orElse("")))
                .toList();
    }

    /// Planned ones from today on, the next first.
    public List<Line> planned(OwnerId owner, LocalDate today) {
        return list(owner).reversed().stream()
                .filter(each -> !each.meeting().facts().held()
                        && !each.meeting().facts().metOn().isBefore(today))
                .toList();
    }

    public Brief brief(OwnerId owner, UUID id) {
        Kept<OneToOne> meeting = records.get(owner, id);
        Optional<UUID> person = meeting.facts().person();
        Map<UUID, String> names = people.names(owner, person.stream().toList());
        String name =
                person.flatMap(each -> Optional.ofNullable(names.get(each))).orElse("");
        Optional<LocalDate> since = since(owner, meeting);
        LocalDate from = since.orElse(meeting.facts().metOn().minusDays(FIRST_DAYS));
        return new Brief(
                meeting,
                name,
                since,
                wins(owner, from, meeting.facts().metOn()),
                person.map(each -> promises.with(owner, each)).orElse(List.of()),
                goals.open(owner, name).stream().limit(MOST_GOALS).toList(),
                Set.copyOf(links.idsOf(owner, id, GOAL)));
    }

    /// The last talk with the same person before this one.
    private Optional<LocalDate> since(OwnerId owner, Kept<OneToOne> meeting) {
        return records.list(owner).stream()
                .filter(each -> each.facts().held()
                        && !each.id().equals(meeting.id())
                        && each.facts().person().equals(meeting.facts().person()))
                .map(each -> each.facts().metOn())
                .filter(day -> day.isBefore(meeting.facts().metOn()))
                .max(Comparator.naturalOrder());
    }

    private List<Accomplishment> wins(OwnerId owner, LocalDate from, LocalDate to) {
        AccomplishmentFilter period = new AccomplishmentFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.of(to));
        return accomplishments.all(owner, period).stream()
                .filter(each -> each.confidentiality() != Confidentiality.CONFIDENTIAL)
                .sorted(Comparator.comparingInt(Accomplishment::strength).reversed())
                .limit(MOST_WINS)
                .toList();
    }

    /// Notes that a goal was talked about: with the talk, and with the goal.
    ///
    /// @return the batch that takes the note of the talk back
    public UUID talked(OwnerId owner, UUID id, UUID goal) {
        Brief brief = brief(owner, id);
        if (brief.goals().stream().noneMatch(each -> each.id().equals(goal))) {
            throw new Refusal.NotFound(goal.toString());
        }
        return keeping.database().together(() -> {
            goals.discussed(owner, goal, brief.person(), brief.meeting().facts().metOn());
            return links.link(owner, new Ref(KIND, id), new Ref(GOAL, goal)).undo();
        });
    }

    /// Notes that it was held, which is a contact too.
    public Saved hold(OwnerId owner, UUID id, LocalDate today) {
        Kept<OneToOne> meeting = records.get(owner, id);
        LocalDate planned = meeting.facts().metOn();
        LocalDate day = planned.isAfter(today) ? today : planned;
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            people.touches()
                    .contact(
                            transaction,
                            owner,
                            meeting.facts().person(),
                            TouchKind.MEETING,
                            day,
                            meeting.facts().notes(),
                            batch);
            return records.change(
                    transaction, owner, id, meeting.version(), meeting.facts().heldOn(day), batch);
        });
    }

    /// Plans a talk.
    public Saved plan(OwnerId owner, UUID person, LocalDate day, Origin origin) {
        return records.add(owner, OneToOne.planned(person, day), origin);
    }
}
