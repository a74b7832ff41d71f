package headway.demo;

import headway.balance.Balance;
import headway.balance.CheckIn;
import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.web.FormData;
import headway.reviews.Going;
import headway.reviews.Review;
import headway.reviews.Reviews;
import headway.reviews.Settings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Twelve weeks of Amara's check-ins, a weekly review that she finished, a quarterly one that she began, and
/// her talk with Ruth Adeyemi in five weeks.
public final class RhythmDemo implements DemoPart {
    /// Oldest first: energy, stress, hours, time for people, time for interests.
    private static final int[][] WEEKS = {
        {4, 2, 40, 3, 3},
        {4, 2, 41, 4, 3},
        {3, 3, 44, 3, 2},
        {4, 2, 39, 4, 4},
        {4, 3, 42, 3, 3},
        {3, 3, 45, 3, 2},
        {4, 2, 40, 4, 3},
        {4, 2, 41, 3, 3},
        {3, 3, 46, 3, 3},
        {3, 4, 49, 3, 2},
        {4, 2, 44, 3, 3},
        {4, 2, 43, 4, 3},
    };
    private static final int TALK_DAYS = 20;
    private static final int WEEK = 7;
    /// Mei began later than Amara.
    private static final int HALF = 6;

    private final Balance balance;
    private final Reviews reviews;
    private final Clock clock;

    public RhythmDemo(Balance balance, Reviews reviews, Clock clock) {
        this.balance = balance;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public void fillAmara(OwnerId owner) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (int i = 0; i < WEEKS.length; i++) {
            int[] week = WEEKS[i];
            LocalDate day = today.minusDays((long) WEEK * (WEEKS.length - 1 - i) + 2);
            String note = week[1] >= 4 ? "Two night shifts too many, but the new roster holds." : "";
            balance.checkIn(
                    owner,
                    new CheckIn(
                            day,
                            week[0],
                            week[1],
                            Optional.of(week[2]),
                            Optional.of(week[3]),
                            Optional.of(week[4]),
                            note),
                    DEMO);
        }
        reviews.rhythms().save(owner, Settings.USUAL.withPerformanceOn(today.plusDays(TALK_DAYS)), DEMO);
        finishedWeek(owner, today.minusDays(WEEK));
        begunQuarter(owner, today.minusDays(3));
    }

    @Override
    public void fillMei(OwnerId owner) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (int i = 0; i < HALF; i++) {
            int[] week = WEEKS[i];
            LocalDate day = today.minusDays((long) WEEK * (HALF - 1 - i) + 3);
            Optional<Integer> hours = Optional.of(week[2] - 2);
            balance.checkIn(
                    owner, new CheckIn(day, week[0], week[1], hours, Optional.empty(), Optional.empty(), ""), DEMO);
        }
    }

    private void finishedWeek(OwnerId owner, LocalDate day) {
        UUID id = reviews.start(owner, Review.Kind.WEEKLY, day, DEMO);
        answer(
                owner,
                id,
                day,
                "plan",
                Map.of(
                        "first", "Ask Ruth Adeyemi about the band 8a post",
                        "second", "Send the discharge checklist to the surgical wards",
                        "third", "One free evening for the choir"));
        Kept<Review> left = reviews.records().get(owner, id);
        while (!left.facts().isFinished()) {
            left = reviews.skip(owner, id, left.version(), left.facts().step(), day);
        }
    }

    private void begunQuarter(OwnerId owner, LocalDate day) {
        UUID id = reviews.start(owner, Review.Kind.QUARTERLY, day, DEMO);
        answer(
                owner,
                id,
                day,
                "strengths",
                Map.of(
                        "lean", "Turning a vague complaint into a small trial that the ward runs itself.",
                        "work", "Saying no before the roster is full."));
    }

    private void answer(OwnerId owner, UUID id, LocalDate day, String step, Map<String, String> answers) {
        long version = reviews.records().get(owner, id).version();
        reviews.answer(owner, id, version, step, FormData.of(answers), Going.ON, day)
                .orThrow();
    }
}
