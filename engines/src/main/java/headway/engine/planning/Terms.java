package headway.engine.planning;

import headway.kernel.Explanation;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The points of one candidate on one day, term by term; their sum is its score.
///
/// All bounds are this project's choice, made so that these sentences hold: nothing that is due in a week
/// or later passes an overdue thing by what was learned (2 × 28 points either way are fewer than the 60
/// between them); the day and what matters count more than habits, habits more than convenience.
///
/// @param near urgency before the day it is due
/// @param overdue urgency after it
/// @param days for waiting
/// @param asked for coming back after "later"
/// @param trigger learned from answers to the same trigger
/// @param area learned from answers in the same area
record Terms(
        int importance,
        int relevance,
        int near,
        int overdue,
        int days,
        int asked,
        int trigger,
        int area,
        int stage,
        int effort) {

    static final int HUNDRED = 100;
    static final int DAYS_MOST = 60;
    static final int ASKED = 15;
    static final int TRIGGER_MOST = 40;
    static final int AREA_MOST = 16;
    static final int STAGE_MOST = 24;
    static final int EFFORT_MOST = 10;

    /// Days of waiting after which half of the points are reached: a month is twice the time after which
    /// the place in turn opens, so waiting tells apart what has waited for weeks, not for years.
    private static final int DAYS_HALF = 30;

    /// The keys of all reasons.
    static final List<String> KEYS = List.of(
            "score",
            "score.importance",
            "score.relevance",
            "score.urgency",
            "score.urgency.near",
            "score.urgency.overdue",
            "score.urgency.undated",
            "score.waiting",
            "score.waiting.days",
            "score.waiting.asked",
            "score.learned",
            "score.learned.trigger",
            "score.learned.area",
            "score.stage.matches",
            "score.stage.general",
            "score.stage.other",
            "score.effort");

    static Terms of(Candidate candidate, History.Thing thing, Learning learning, Circumstances now) {
        long left = daysLeft(candidate, now);
        boolean due = candidate.due().isPresent();
        long waited = waited(candidate, thing, now);
        return new Terms(
                candidate.importance(),
                candidate.relevance(),
                due ? Urgency.near(left) : 0,
                due ? Urgency.overdue(-left) : 0,
                (int) (DAYS_MOST * waited / (DAYS_HALF + waited)),
                thing.later() ? ASKED : 0,
                learning.ofTrigger(candidate.trigger(), TRIGGER_MOST),
                learning.ofArea(candidate.area(), AREA_MOST),
                stage(candidate, now.stage()),
                effort(candidate.effort(), now.pace()));
    }

    /// Days until it is due, negative when it is overdue; endless without a day.
    static long daysLeft(Candidate candidate, Circumstances now) {
        return candidate
                .due()
                .map(due -> ChronoUnit.DAYS.between(now.today(), due))
                .orElse(Long.MAX_VALUE);
    }

    /// Days since it could first be shown: since it became true, or came back after its last answer.
    private static long waited(Candidate candidate, History.Thing thing, Circumstances now) {
        return Math.max(0, ChronoUnit.DAYS.between(thing.back(candidate), now.today()));
    }

    /// All points where the stage is named, half where nobody is named or the stage is unknown.
    private static int stage(Candidate candidate, Optional<String> stage) {
        if (stage.isEmpty() || candidate.stages().isEmpty()) {
            return STAGE_MOST / 2;
        }
        return candidate.stages().contains(stage.get()) ? STAGE_MOST : 0;
    }

    /// Little at a normal pace, so that only near ties go to the shorter one (Smith's rule of 1956, most worth
    /// for each minute first, in a whisper); plainly for what is short in a hard week.
    private static int effort(Effort effort, Pace pace) {
        return switch (pace) {
            case NORMAL ->
                switch (effort) {
                    case TWO -> 6;
                    case FIFTEEN -> 5;
                    case SIXTY -> 4;
                };
            case GENTLE ->
                switch (effort) {
                    case TWO -> EFFORT_MOST;
                    case FIFTEEN -> 5;
                    case SIXTY -> 0;
                };
        };
    }

    int total() {
        return importance + relevance + near + overdue + days + asked + trigger + area + stage + effort;
    }

    /// The same points as a tree of reasons.
    Explanation explained(Candidate candidate, History.Thing thing, Circumstances now) {
        return Explanation.sum(
                "score",
                Explanation.leaf("score.importance", importance, HUNDRED),
                Explanation.leaf("score.relevance", relevance, HUNDRED),
                urgency(daysLeft(candidate, now)),
                Explanation.sum(
                        "score.waiting",
                        Explanation.leaf("score.waiting.days", days, DAYS_MOST, text(waited(candidate, thing, now))),
                        Explanation.leaf("score.waiting.asked", asked, ASKED, text(thing.postponed()))),
                Explanation.sum(
                        "score.learned",
                        Explanation.leaf("score.learned.trigger", trigger, TRIGGER_MOST),
                        Explanation.leaf("score.learned.area", area, AREA_MOST)),
                Explanation.leaf(stageKey(), stage, STAGE_MOST),
                Explanation.leaf(
                        "score.effort",
                        effort,
                        EFFORT_MOST,
                        text(candidate.effort().minutes())));
    }

    private Explanation urgency(long left) {
        int most = Urgency.NEAR_MOST + Urgency.OVERDUE_MOST;
        if (left == Long.MAX_VALUE) {
            return Explanation.sum("score.urgency", Explanation.leaf("score.urgency.undated", 0, most));
        }
        return Explanation.sum(
                "score.urgency",
                Explanation.leaf("score.urgency.near", near, Urgency.NEAR_MOST, text(Math.max(0, left))),
                Explanation.leaf("score.urgency.overdue", overdue, Urgency.OVERDUE_MOST, text(Math.max(0, -left))));
    }

    private String stageKey() {
        if (stage == STAGE_MOST) {
            return "score.stage.matches";
        }
        return stage == 0 ? "score.stage.other" : "score.stage.general";
    }

    private static String text(long number) {
        return String.valueOf(number);
    }
}
