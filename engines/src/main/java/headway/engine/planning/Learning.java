package headway.engine.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What the person's answers say about kinds of actions: the share that gets done, by trigger and by area.
///
/// The share is the mean of a Beta distribution (Gelman et al., Bayesian Data Analysis, 3rd ed., section
/// 2.4) that begins with two done of four and loses half of each answer's weight in a quarter, so that
/// people may change. Weights are whole millionths: the sum does not depend on the order of the answers.
final class Learning {

    /// Days after which an answer counts half: a quarter, the rhythm in which the method lets people change
    /// their goals. This project's choice.
    static final int HALF_LIFE_DAYS = 90;

    private static final long ONE = 1_000_000;

    /// An answer older than 20 half-lives weighs less than a millionth.
    private static final long[] WEIGHTS = new long[20 * HALF_LIFE_DAYS];

    static {
        for (int age = 0; age < WEIGHTS.length; age++) {
            WEIGHTS[age] = Math.round(ONE * StrictMath.pow(0.5, (double) age / HALF_LIFE_DAYS));
        }
    }

    /// Weights of what was done and what was not, in millionths.
    private static final class Tally {
        private long done;
        private long not;

        /// How many of `max` points the share of done is worth, rounded.
        int points(int max) {
            long all = 4 * ONE + done + not;
            return (int) ((2 * max * (2 * ONE + done) + all) / (2 * all));
        }
    }

    private static final Tally NOTHING = new Tally();

    private final Map<String, Tally> triggers = new HashMap<>();
    private final Map<String, Tally> areas = new HashMap<>();

    /// @param answers each once, in any order
    Learning(Collection<Answer> answers, LocalDate today) {
        for (Answer answer : answers) {
            count(triggers.computeIfAbsent(answer.trigger(), key -> new Tally()), answer, today);
            count(areas.computeIfAbsent(answer.area(), key -> new Tally()), answer, today);
        }
    }

    /// "Later" counts half against it: it says not now, where "never" says not at all.
    private static void count(Tally tally, Answer answer, LocalDate today) {
        long age = Math.max(0, ChronoUnit.DAYS.between(answer.on(), today));
        long weight = age < WEIGHTS.length ? WEIGHTS[(int) age] : 0;
        switch (answer.kind()) {
            case SEEN -> {}
            case DONE -> tally.done += weight;
            case LATER -> tally.not += weight / 2;
            case NEVER -> tally.not += weight;
        }
    }

    int ofTrigger(String trigger, int max) {
        return triggers.getOrDefault(trigger, NOTHING).points(max);
    }

    int ofArea(String area, int max) {
        return areas.getOrDefault(area, NOTHING).points(max);
    }
}
