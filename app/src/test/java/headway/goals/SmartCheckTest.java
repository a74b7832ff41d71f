package headway.goals;

import static org.assertj.core.api.Assertions.assertThat;

import headway.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SmartCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Goal WHOLE = new Goal(
            "Bring falls on the ward below 2 a month",
            Goal.Kind.RESULT,
            Goal.Horizon.SHORT,
            Goal.State.ACTIVE,
            Optional.empty(),
            new Goal.Measure("falls", Optional.of(6.0), Optional.of(2.0)),
            new Goal.Way(Optional.empty(), PartialDate.parse("2026-12"), Optional.of(2), "Charts at every bed"),
            new Goal.Reason("Every fall is a hip", Goal.Serves.NONE, ""));

    private static Goal wish(String title) {
        return new Goal(
                title,
                Goal.Kind.RESULT,
                Goal.Horizon.SHORT,
                Goal.State.ACTIVE,
                Optional.empty(),
                Goal.Measure.NONE,
                Goal.Way.NONE,
                Goal.Reason.NONE);
    }

    private static List<String> reasons(Goal goal, Optional<Integer> free) {
        return SmartCheck.of(goal, TODAY, free).stream()
                .map(finding -> finding.reason().orElse(""))
                .toList();
    }

    @Test
    void D3_aWishLacksAllFiveLettersEachForItsReason() {
        assertThat(reasons(wish("Get better at budgets"), Optional.empty()))
                .containsExactly("vague", "no-target", "no-first-step", "no-why", "no-due");
        assertThat(reasons(wish("Budgets"), Optional.empty()).getFirst()).isEqualTo("short");
    }

    @Test
    void D3_aWholeGoalLacksNothing() {
        assertThat(SmartCheck.missing(WHOLE, TODAY, Optional.of(2))).isEmpty();
    }

    @Test
    void D3_moreHoursThanAreLeftAreNotAchievable() {
        assertThat(reasons(WHOLE, Optional.of(1))).contains("too-many-hours");
    }

    @Test
    void D3_aDateThatPassedOrLiesBeyondTheHorizonIsNoTime() {
        assertThat(SmartCheck.of(WHOLE, LocalDate.of(2027, 1, 1), Optional.empty())
                        .getLast()
                        .reason())
                .contains("due-past");
        assertThat(SmartCheck.of(WHOLE, LocalDate.of(2025, 1, 1), Optional.empty())
                        .getLast()
                        .reason())
                .contains("horizon");
    }
}
