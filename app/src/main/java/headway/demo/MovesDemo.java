package headway.demo;

import headway.accomplishments.Accomplishment;
import headway.asks.Ask;
import headway.asks.AskState;
import headway.asks.AskType;
import headway.asks.Asks;
import headway.asks.PayPeriod;
import headway.asks.PayRecord;
import headway.asks.PaySource;
import headway.kernel.OwnerId;
import headway.opportunities.Opportunities;
import headway.opportunities.Opportunity;
import headway.opportunities.OpportunityType;
import headway.opportunities.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What Amara tries next: opportunities and asks, with the evidence that she picked.
public final class MovesDemo implements DemoPart {
    private static final int PICKED = 3;

    private final Opportunities opportunities;
    private final Asks asks;

    public MovesDemo(Opportunities opportunities, Asks asks) {
        this.opportunities = opportunities;
        this.asks = asks;
    }

    @Override
    public void fillAmara(OwnerId owner) {
        addOpportunities(owner);
        addPay(owner);
        addAsks(owner);
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    private void addOpportunities(OwnerId owner) {
        add(owner, OpportunityType.GAP, Stage.NOTICED, "Nobody looks after students on night shifts", "2026-02-11", "");
        UUID project = add(
                owner,
                OpportunityType.LEAD_ROLE,
                Stage.NOTICED,
                "Lead the project on earlier discharge for all wards",
                "2026-01-20",
                "2026-03-05");
        opportunities.move(owner, project, Stage.OFFERED);
        UUID talk = add(
                owner,
                OpportunityType.TALK,
                Stage.OFFERED,
                "Talk about bedside handovers at the regional day",
                "2026-01-08",
                "2026-03-20");
        opportunities.move(owner, talk, Stage.UNDERWAY);
        add(owner, OpportunityType.PROMOTION, Stage.NOTICED, "Matron of cardiology from autumn on", "2026-02-24", "");
        add(owner, OpportunityType.VOLUNTEER, Stage.DONE, "Teach first aid at the primary school", "2025-09-15", "");
    }

    private UUID add(OwnerId owner, OpportunityType type, Stage stage, String title, String noticed, String next) {
        boolean told = stage != Stage.NOTICED;
        Opportunity opportunity = new Opportunity(
                title,
                type,
                "Northgate Infirmary",
                stage,
                "I know the ward, and I would write the plan and try it with two colleagues first.",
                told ? List.of("Ruth Adeyemi", "Helen Voss") : List.of(),
                next.isEmpty() ? "" : "Speak to Ruth Adeyemi about the next step",
                day(next),
                day(noticed),
                "",
                "",
                stage == Stage.DONE ? "40 children, and the school asked again for next year." : "");
        return opportunities.records().add(owner, opportunity, DEMO).id();
    }

    private void addPay(OwnerId owner) {
        addPay(owner, "2015-10-01", 21_700, "Contract, Harbour Street Hospital");
        addPay(owner, "2019-09-01", 28_400, "Contract, Northgate Infirmary");
        addPay(owner, "2023-02-01", 42_600, "Letter of promotion");
        addSource(owner, "Pay scale of the health service, ward managers", "2025-04-01", 46_100, 52_800);
        addSource(owner, "Union survey of cardiac nurses", "2024-02-10", 43_000, 50_500);
    }

    private void addPay(OwnerId owner, String from, int amount, String basis) {
        PayRecord pay = new PayRecord(day(from), Optional.of(amount), "GBP", PayPeriod.YEAR, basis);
        asks.pay().add(owner, pay, DEMO);
    }

    private void addSource(OwnerId owner, String title, String published, int low, int high) {
        PaySource source = new PaySource(
                title, day(published), Optional.of(low), Optional.of(high), "GBP", PayPeriod.YEAR, "", "");
        asks.sources().add(owner, source, DEMO);
    }

    private void addAsks(OwnerId owner) {
        Ask raise = new Ask(
                AskType.RAISE,
                "Move to the second point of the scale from July on",
                "Ruth Adeyemi",
                AskState.PLANNED,
                "I have run the ward for three years, and the roster alone saves £52,000 a year.",
                "A ward that stays staffed without agency shifts, and somebody who trains the next manager.",
                "I stay, and apply for the post of matron in autumn.",
                day("2026-03-18"),
                "",
                Optional.empty());
        UUID id = asks.records().add(owner, raise, DEMO).id();
        List<UUID> picked = asks.candidates(owner, id).stream()
                .limit(PICKED)
                .map(Accomplishment::id)
                .toList();
        asks.support(owner, id, picked);
        Ask study = new Ask(
                AskType.TRAINING,
                "Two study days a month for the course in leading change",
                "Ruth Adeyemi",
                AskState.LATER,
                "The next audit asks for it.",
                "What I learn is taught to the other wards.",
                "I take the evening course at my own cost.",
                day("2025-11-06"),
                "Not in this budget; ask again in spring.",
                day("2026-04-02"));
        asks.records().add(owner, study, DEMO);
    }
}
