package headway;

import headway.accomplishments.Accomplishments;
import headway.balance.Balance;
import headway.goals.Goals;
import headway.people.People;
import headway.platform.records.Kept;
import headway.reviews.Review;
import headway.reviews.ReviewLog;
import headway.reviews.Rhythms;
import headway.reviews.Spent;
import headway.reviews.Step;
import headway.reviews.Steps;
import headway.reviews.Visit;
import headway.reviews.steps.AskStep;
import headway.reviews.steps.BoardStep;
import headway.reviews.steps.BudgetStep;
import headway.reviews.steps.CheckInStep;
import headway.reviews.steps.ChoosingStep;
import headway.reviews.steps.CriticismStep;
import headway.reviews.steps.DateStep;
import headway.reviews.steps.DoneStep;
import headway.reviews.steps.FeedbackStep;
import headway.reviews.steps.GoalCheckStep;
import headway.reviews.steps.GoalDecisionStep;
import headway.reviews.steps.LessonsStep;
import headway.reviews.steps.LookBackStep;
import headway.reviews.steps.MeetStep;
import headway.reviews.steps.PeopleStep;
import headway.reviews.steps.PerformanceSteps;
import headway.reviews.steps.PlanStep;
import headway.reviews.steps.PrioritiesStep;
import headway.reviews.steps.ProfilesStep;
import headway.reviews.steps.PromisesStep;
import headway.reviews.steps.ResponsesStep;
import headway.reviews.steps.SuccessStep;
import headway.reviews.steps.VisionStep;
import headway.reviews.steps.WrittenStep;
import headway.reviews.steps.YearStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which steps each guided review has, in their order.
final class ReviewSteps {
    private static final int ASKING_A_QUARTER = 4;
    private static final int ASKING_AHEAD = 5;
    private static final int PROFILES = 5;

    private final ReviewLog log;
    private final Rhythms rhythms;
    private final Balance balance;
    private final Spent spent;
    private final Sources sources;
    private final Accomplishments accomplishments;

    /// The features that steps read and write.
    record Sources(
            EvidenceParts evidence,
            PeopleParts people,
            DirectionParts direction,
            FeedbackParts feedback,
            MovesParts moves) {}

    ReviewSteps(ReviewLog log, Rhythms rhythms, Balance balance, Spent spent, Sources sources) {
        this.log = log;
        this.rhythms = rhythms;
        this.balance = balance;
        this.spent = spent;
        this.sources = sources;
        this.accomplishments = sources.evidence().accomplishments();
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
        Goals goals = sources.direction().goals();
        return List.of(
                lookBack,
                new DoneStep(accomplishments),
                new PromisesStep(sources.people().commitments(), people()),
                new PeopleStep(people()),
                new FeedbackStep(
                        sources.feedback().feedback(), sources.feedback().requests()),
                new GoalCheckStep(goals),
                new PlanStep(visit -> carried(lookBack, visit), visit -> GoalCheckStep.offers(goals, visit.owner())),
                new CheckInStep(balance));
    }

    private People people() {
        return sources.people().people();
    }

    private Optional<Review> lastWeekly(Visit visit) {
        return log.last(visit.owner(), Review.Kind.WEEKLY).map(Kept::facts);
    }

    private static List<String> carried(LookBackStep lookBack, Visit visit) {
        List<String> carried = new ArrayList<>(lookBack.leftOver(visit));
        carried.addAll(PeopleStep.planned(visit));
        return carried;
    }

    /// Where to, then what was, then who, then how on.
    private List<Step> quarterly() {
        DirectionParts direction = sources.direction();
        return List.of(
                new VisionStep(direction.visions(), direction.goals()),
                GoalDecisionStep.ofTheQuarter(direction.goals()),
                ChoosingStep.samples(
                        accomplishments, new SampleMarks(sources.evidence().samples())),
                WrittenStep.of("strengths", 5, "lean", "work")
                        .withDoor("reviews.door.strengths", "/direction/strengths"),
                new LessonsStep(sources.feedback().setbacks()),
                new ProfilesStep(sources.moves().doors().presence(), PROFILES),
                asking(ASKING_A_QUARTER),
                new BoardStep(people(), sources.people().circle()),
                new MeetStep(people()),
                WrittenStep.of("learning", 4, "learned", "next"),
                new BudgetStep(rhythms, spent));
    }

    private AskStep asking(int minutes) {
        FeedbackParts feedback = sources.feedback();
        return new AskStep(feedback.feedback(), feedback.requests(), people(), minutes);
    }

    private List<Step> yearly() {
        return List.of(
                new SuccessStep(sources.direction().values()),
                new YearStep(accomplishments, balance),
                new LessonsStep(sources.feedback().setbacks()),
                GoalDecisionStep.ofTheYear(sources.direction().goals()),
                WrittenStep.of("ahead", 10, "year"));
    }

    /// What others still have to be asked comes first: answers take their time.
    private List<Step> performance() {
        return List.of(
                new DateStep(rhythms),
                asking(ASKING_AHEAD),
                new ResponsesStep(sources.feedback().feedback(), this::lastTalk),
                ChoosingStep.evidence(accomplishments),
                new PrioritiesStep(sources.evidence().roles()),
                WrittenStep.of(PerformanceSteps.AMBITIONS, 5, "next"),
                WrittenStep.of(PerformanceSteps.QUESTIONS, 5, "manager"),
                new CriticismStep(sources.feedback().feedback()));
    }

    /// The day of the talk before this one; a year ago where none was prepared here.
    private LocalDate lastTalk(Visit visit) {
        LocalDate yearAgo = visit.today().minusYears(1);
        return log.last(visit.owner(), Review.Kind.PERFORMANCE)
                .map(Kept::facts)
                .flatMap(last -> last.dueOn().or(last::finishedOn))
                .filter(day -> day.isBefore(visit.review().startedOn()))
                .orElse(yearAgo);
    }
}
