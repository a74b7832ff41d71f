package headway.demo;

import headway.commitments.Commitment;
import headway.commitments.Commitments;
import headway.kernel.OwnerId;
import headway.people.Circle;
import headway.people.Consultation;
import headway.people.Introduction;
import headway.people.MentorWish;
import headway.people.Mentoring;
import headway.people.Seat;
import headway.people.Vouching;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who stands by Amara, and what was promised.
record CircleDemo(Circle circle, Commitments commitments, OwnerId owner, LocalDate today) {

    void circle(UUID helen, UUID bell, UUID priya, UUID ruth) {
        circle.seat(owner, Seat.Kind.SPONSOR, "", bell, "Speaks up for the ward where budgets are made", today);
        circle.seat(owner, Seat.Kind.COACH, "", helen, "Asks until I see it myself", today);
        circle.seat(owner, Seat.Kind.PEER, "", priya, "Same job, other ward, no rivalry", today);
        circle.consultations()
                .add(
                        owner,
                        new Consultation(
                                "Should I apply for the matron post?",
                                Optional.of(helen),
                                Optional.of(today.minusDays(24)),
                                "Apply, but ask for the budget first.",
                                "Asked Ruth for the figures"),
                        DemoPart.DEMO);
        circle.wishes()
                .add(
                        owner,
                        new MentorWish(List.of("calm", "asks before"), "Lead a department, not only a ward"),
                        DemoPart.DEMO);
        circle.mentoring()
                .add(
                        owner,
                        new Mentoring(
                                Mentoring.Side.MENTOR,
                                Optional.of(helen),
                                "Leading beyond the ward",
                                Mentoring.State.RUNNING,
                                Optional.of(today.minusDays(180)),
                                Optional.of(today.minusDays(170)),
                                Optional.of(today.plusDays(12)),
                                Optional.of(30),
                                List.of("The budget of the department", "Saying no to the bank"),
                                ""),
                        DemoPart.DEMO);
        circle.references()
                .add(
                        owner,
                        new Vouching(
                                Optional.of(ruth),
                                "Leading a ward of 28 beds",
                                Vouching.State.AGREED,
                                Optional.of(today.minusDays(40)),
                                Optional.of(today.minusDays(15)),
                                "The matron posting and the handover figures",
                                "Matron, cardiology",
                                Optional.empty(),
                                ""),
                        DemoPart.DEMO);
        circle.introductions()
                .add(
                        owner,
                        new Introduction(
                                Introduction.Side.TO_ME,
                                Optional.of(priya),
                                "The head of the heart centre",
                                Optional.empty(),
                                Introduction.State.ASKED,
                                Optional.of(today.minusDays(12)),
                                Optional.empty(),
                                Optional.empty(),
                                ""),
                        DemoPart.DEMO);
    }

    void commitments(UUID ruth, UUID priya, UUID helen) {
        Commitment rota = Commitments.promised(
                Commitment.Side.MINE,
                "Send Ruth the rota until June",
                Optional.of(ruth),
                Optional.of(today.plusDays(2)),
                today.minusDays(6));
        commitments.records().add(owner, rota, DemoPart.DEMO);
        Commitment figures = Commitments.promised(
                Commitment.Side.THEIRS,
                "Figures of falls on the stroke unit",
                Optional.of(priya),
                Optional.of(today.minusDays(3)),
                today.minusDays(15));
        commitments.records().add(owner, figures, DemoPart.DEMO);
        Commitment chart = Commitments.promised(
                Commitment.Side.MINE,
                "Show Helen the handover chart",
                Optional.of(helen),
                Optional.of(today.minusDays(30)),
                today.minusDays(55));
        UUID kept = commitments.records().add(owner, chart, DemoPart.DEMO).id();
        commitments.keep(owner, kept, today.minusDays(31));
    }
}
