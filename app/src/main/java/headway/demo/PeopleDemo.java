package headway.demo;

import headway.commitments.Commitments;
import headway.kernel.OwnerId;
import headway.people.Circle;
import headway.people.Direction;
import headway.people.People;
import headway.people.Person;
import headway.people.Relation;
import headway.people.Seniority;
import headway.people.TouchDraft;
import headway.people.TouchKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The people around Amara: who is close, who fades, who decides, and what was promised.
public final class PeopleDemo implements DemoPart {
    private static final String NORTHGATE = "Northgate Infirmary";

    private final People people;
    private final Circle circle;
    private final Commitments commitments;
    private final Clock clock;

    public PeopleDemo(People people, Circle circle, Commitments commitments, Clock clock) {
        this.people = people;
        this.circle = circle;
        this.commitments = commitments;
        this.clock = clock;
    }

    /// One line of the table below.
    ///
    /// @param judged influence and knowledge of the work; none where nobody asked
    private record Known(
            String name,
            Relation relation,
            String organisation,
            String role,
            Seniority seniority,
            int tie,
            int everyDays,
            Optional<int[]> judged,
            List<String> admired,
            String theyHelp,
            String iHelp,
            String nextStep) {}

    @Override
    public void fillAmara(OwnerId owner) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        UUID ruth = add(owner, known("Ruth Adeyemi", Relation.MANAGER, "Head of nursing", Seniority.LEAD, 4, 14, 9, 6));
        UUID helen = add(
                owner,
                new Known(
                        "Helen Voss",
                        Relation.MENTOR,
                        NORTHGATE,
                        "Matron",
                        Seniority.SENIOR,
                        5,
                        30,
                        Optional.of(new int[] {7, 8}),
                        List.of("calm in a crisis", "asks before she answers"),
                        "Has led three wards through inspections",
                        "Shows her what the new charts can do",
                        ""));
        UUID tomasz = add(
                owner, known("Tomasz Zielinski", Relation.PEER, "Ward manager, surgery", Seniority.LEAD, 4, 30, 3, 7));
        UUID priya = add(
                owner, known("Priya Nair", Relation.PEER, "Ward manager, stroke unit", Seniority.LEAD, 4, 30, 3, 6));
        UUID daniel = add(
                owner,
                new Known(
                        "Daniel Roche",
                        Relation.HR,
                        NORTHGATE,
                        "HR business partner",
                        Seniority.SENIOR,
                        2,
                        90,
                        Optional.of(new int[] {7, 2}),
                        List.of(),
                        "Knows how posts are graded",
                        "",
                        "Ask him to sit in on a morning handover"));
        UUID bell = add(
                owner,
                new Known(
                        "Dr Ruth Bell",
                        Relation.SPONSOR,
                        NORTHGATE,
                        "Consultant cardiologist",
                        Seniority.EXECUTIVE,
                        3,
                        60,
                        Optional.of(new int[] {8, 3}),
                        List.of("says what she thinks"),
                        "Sits on the board that fills the matron post",
                        "",
                        "Show her the falls chart before the June board"));
        UUID kofi = add(
                owner,
                new Known(
                        "Kofi Mensah",
                        Relation.FRIEND,
                        "Harbour Street Hospital",
                        "Clinical educator",
                        Seniority.EXPERIENCED,
                        2,
                        0,
                        Optional.empty(),
                        List.of("teaches without notes"),
                        "Knows who is hiring in Hull",
                        "",
                        ""));
        touches(owner, today, List.of(ruth, helen, tomasz, priya, bell, kofi));
        CircleDemo around = new CircleDemo(circle, commitments, owner, today);
        around.circle(helen, bell, priya, ruth);
        around.commitments(ruth, priya, helen);
    }

    private static Known known(
            String name,
            Relation relation,
            String role,
            Seniority seniority,
            int tie,
            int days,
            int influence,
            int knows) {
        return new Known(
                name,
                relation,
                NORTHGATE,
                role,
                seniority,
                tie,
                days,
                Optional.of(new int[] {influence, knows}),
                List.of(),
                "",
                "",
                "");
    }

    private UUID add(OwnerId owner, Known it) {
        Person person = new Person(
                it.name(),
                it.relation(),
                it.organisation(),
                it.role(),
                "Health care",
                it.relation() == Relation.HR ? "Human resources" : "Nursing",
                it.seniority(),
                "Leeds",
                List.of(it.name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace("dr ", "")
                                .replace(' ', '.') + "@example.org"),
                List.of(),
                List.of(),
                "",
                Optional.of(it.tie()),
                it.everyDays() == 0 ? Optional.empty() : Optional.of(it.everyDays()),
                it.theyHelp(),
                it.iHelp(),
                it.admired(),
                it.judged().map(both -> both[0]),
                it.judged().map(both -> both[1]),
                it.nextStep(),
                "");
        return people.persons().add(owner, person, DEMO).id();
    }

    private void touches(OwnerId owner, LocalDate today, List<UUID> who) {
        touch(owner, who.get(0), TouchKind.MEETING, today.minusDays(6), "One-to-one: the roster until June");
        touch(owner, who.get(0), TouchKind.MEETING, today.minusDays(20), "One-to-one");
        touch(
                owner,
                who.get(1),
                TouchKind.COFFEE,
                today.minusDays(24),
                "The matron post: apply, but ask for the budget first");
        touch(owner, who.get(1), TouchKind.COFFEE, today.minusDays(55), "How to lead without the title");
        touch(owner, who.get(2), TouchKind.CALL, today.minusDays(43), "Swapping bank nurses at weekends");
        touch(owner, who.get(3), TouchKind.MESSAGE, today.minusDays(9), "Sent her the discharge checklist");
        touch(owner, who.get(4), TouchKind.COMMENT, today.minusDays(70), "Her talk on telemetry");
        touch(owner, who.get(5), TouchKind.MESSAGE, today.minusDays(410), "Congratulated him on the new post");
        people.touches()
                .add(
                        owner,
                        new TouchDraft(
                                TouchKind.MEETING,
                                today.minusDays(33),
                                Direction.BOTH,
                                "Ward managers’ hour",
                                List.of(who.get(2), who.get(3))),
                        DEMO);
    }

    private void touch(OwnerId owner, UUID person, TouchKind kind, LocalDate day, String note) {
        people.touches().add(owner, new TouchDraft(kind, day, Direction.BOTH, note, List.of(person)), DEMO);
    }
}
