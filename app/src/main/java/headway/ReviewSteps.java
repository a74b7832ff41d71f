package headway;

import headway.accomplishments.Accomplishments;
import headway.balance.Balance;
import headway.platform.records.Kept;
import headway.reviews.Review;
import headway.reviews.ReviewLog;
import headway.reviews.Rhythms;
import headway.reviews.Spent;
import headway.reviews.Step;
import headway.reviews.Steps;
import headway.reviews.Visit;
import headway.reviews.steps.BudgetStep;
import headway.reviews.steps.CheckInStep;
import headway.reviews.steps.ChoosingStep;
import headway.reviews.steps.CriticismStep;
import headway.reviews.steps.DateStep;
import headway.reviews.steps.DoneStep;
import headway.reviews.steps.GoalCheckStep;
import headway.reviews.steps.GoalDecisionStep;
import headway.reviews.steps.LookBackStep;
import headway.reviews.steps.PeopleStep;
import headway.reviews.steps.PerformanceSteps;
import headway.reviews.steps.PlanStep;
import headway.reviews.steps.PromisesStep;
import headway.reviews.steps.SuccessStep;
import headway.reviews.steps.VisionStep;
import headway.reviews.steps.WrittenStep;
import headway.reviews.steps.YearStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Which steps each guided review has, in their order.
final class ReviewSteps {
    private final ReviewLog log;
    private final Rhythms rhythms;
    private final Balance balance;
    private final Spent spent;
    private final Accomplishments accomplishments;
    private final PeopleParts people;
    private final DirectionParts direction;

    ReviewSteps(
            ReviewLog log,
            Rhythms rhythms,
            Balance balance,
            Spent spent,
            EvidenceParts evidence,
            PeopleParts people,
            DirectionParts direction) {
        this.log = log;
        this.rhythms = rhythms;
        this.balance = balance;
        this.spent = spent;
        this.accomplishments = evidence.accomplishments();
        this.people = people;
        this.direction = direction;
    }

    Steps all() {
        return new Steps(Map.of(
                Review.Kind.WEEKLY, weekly(),
                Review.Kind.QUARTERLY, quarterly(),
                Review.Kind.YEARLY, yearly(),
                Review.Kind.PERFORMANCE, performance()));
    }

    private List<Step> weekly() {
        LookBackStep lookBack = new LookBackStep(this::lastWeekly);
        return List.of(
                lookBack,
                new DoneStep(accomplishments),
                new PromisesStep(people.commitments(), people.people()),
                new PeopleStep(people.people()),
                new GoalCheckStep(direction.goals()),
                new PlanStep(
                        visit -> carried(lookBack, visit),
                        visit -> GoalCheckStep.offers(direction.goals(), visit.owner())),
                new CheckInStep(balance));
    }

    private java.util.Optional<Review> lastWeekly(Visit visit) {
        return log.last(visit.owner(), Review.Kind.WEEKLY).map(Kept::facts);
    }

    private static List<String> carried(LookBackStep lookBack, Visit visit) {
        List<String> carried = new ArrayList<>(lookBack.leftOver(visit));
        carried.addAll(PeopleStep.planned(visit));
        return carried;
    }

    private List<Step> quarterly() {
        return List.of(
                new VisionStep(direction.visions()),
                GoalDecisionStep.ofTheQuarter(direction.goals()),
                ChoosingStep.samples(accomplishments),
                WrittenStep.of("strengths", 5, "lean", "work")
                        .withDoor("reviews.door.strengths", "/direction/strengths"),
                WrittenStep.of("lessons", 5, "lesson"),
                WrittenStep.of("learning", 4, "learned", "next"),
                new BudgetStep(rhythms, spent));
    }

    private List<Step> yearly() {
        return List.of(
                new SuccessStep(direction.values()),
                new YearStep(accomplishments, balance),
                GoalDecisionStep.ofTheYear(direction.goals()),
                WrittenStep.of("ahead", 10, "year"));
    }

    private List<Step> performance() {
        return List.of(
                new DateStep(rhythms),
                ChoosingStep.evidence(accomplishments),
                WrittenStep.of(PerformanceSteps.AMBITIONS, 5, "next"),
                WrittenStep.of(PerformanceSteps.QUESTIONS, 5, "manager"),
                new CriticismStep());
    }
}
