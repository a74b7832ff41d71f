package headway.demo;

import headway.decisions.Decision;
import headway.decisions.DecisionRisk;
import headway.decisions.Decisions;
import headway.kernel.OwnerId;
import headway.opportunities.Opportunities;
import headway.opportunities.Opportunity;
import headway.opportunities.OpportunityType;
import headway.opportunities.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What Mei tries next, and what she decided about the team that was offered to her.
public final class MeiMovesDemo implements DemoPart {
    private final Opportunities opportunities;
    private final Decisions decisions;

    public MeiMovesDemo(Opportunities opportunities, Decisions decisions) {
        this.opportunities = opportunities;
        this.decisions = decisions;
    }

    @Override
    public void fillMei(OwnerId owner) {
        add(owner, "Lead the tracking team while Piotr Nowak is away", OpportunityType.LEAD_ROLE, Stage.OFFERED);
        add(owner, "Talk about moving a database without downtime", OpportunityType.TALK, Stage.NOTICED);
        UUID team = decide(
                owner,
                "Stand in for Piotr Nowak for four weeks?",
                "Yes, from April on",
                70,
                "2026-02-16",
                "2026-05-18",
                Decision.Happened.OPEN);
        decisions
                .risks()
                .add(
                        owner,
                        new DecisionRisk(
                                Optional.of(team),
                                "I write no code for a month",
                                "Two weeks without a change of mine",
                                "One morning a week is kept free"),
                        DEMO);
        decide(
                owner,
                "Move the shipments in one night instead of three?",
                "One night",
                80,
                "2026-01-12",
                "2026-02-02",
                Decision.Happened.YES);
    }

    private void add(OwnerId owner, String title, OpportunityType type, Stage stage) {
        boolean told = stage != Stage.NOTICED;
        Opportunity opportunity = new Opportunity(
                title,
                type,
                "Lantern Freight",
                stage,
                "I know the service, and I would say after four weeks whether it is for me.",
                told ? List.of("Joris Bakker") : List.of(),
                told ? "Agree on the first day with Joris Bakker" : "",
                told ? Optional.of(LocalDate.parse("2026-03-09")) : Optional.empty(),
                Optional.of(LocalDate.parse("2026-02-09")),
                "",
                "",
                "");
        opportunities.records().add(owner, opportunity, DEMO);
    }

    private UUID decide(
            OwnerId owner,
            String question,
            String chosen,
            int sure,
            String on,
            String review,
            Decision.Happened happened) {
        Decision decision = new Decision(
                question,
                "",
                Decision.Door.TWO_WAY,
                "",
                chosen,
                "It can be taken back, and I learn more from trying than from thinking.",
                "Nobody wants the old way back.",
                Optional.of(sure),
                Optional.of(LocalDate.parse(on)),
                Optional.of(LocalDate.parse(review)),
                happened,
                "",
                "");
        return decisions.records().add(owner, decision, DEMO).id();
    }
}
