package headway.engine.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairwiseComparisonTest {

    @Test
    void weightsFollowFromOneAnswerFewerThanThings() {
        PairwiseComparison three = new PairwiseComparison(3, List.of(new Answer(0, 1, 2), new Answer(1, 2, 0)));
        assertThat(three.weights().orElseThrow())
                .containsExactly(new double[] {7 / 9.0, 1 / 9.0, 1 / 9.0}, within(1e-9));
        assertThat(three.consistencyRatio()).isEmpty();
    }

    @Test
    void thereAreNoWeightsWhileSomethingIsNotTiedToTheRest() {
        PairwiseComparison four = new PairwiseComparison(4, List.of(new Answer(0, 1, 1), new Answer(2, 3, 1)));
        assertThat(four.weights()).isEmpty();
        assertThat(four.next().orElseThrow()).containsExactly(0, 2);
    }

    @Test
    void completeAnswersGiveTheGeometricMeanOfEachRow() {
        PairwiseComparison three =
                new PairwiseComparison(3, List.of(new Answer(0, 1, 1), new Answer(0, 2, 2), new Answer(1, 2, 1)));
        double[] rows = {Math.cbrt(21), Math.cbrt(1 / 3.0 * 3), Math.cbrt(1 / 21.0)};
        double sum = rows[0] + rows[1] + rows[2];
        assertThat(three.weights().orElseThrow())
                .containsExactly(new double[] {rows[0] / sum, rows[1] / sum, rows[2] / sum}, within(1e-9));
        assertThat(three.consistencyRatio().orElseThrow()).isCloseTo(0.0061, within(0.001));
        assertThat(three.worstContradiction()).isEmpty();
    }

    @Test
    void answersThatGoRoundAreNamedAndTheDoubtfulOneIsTheOneThatFitsWorst() {
        PairwiseComparison round = new PairwiseComparison(
                4,
                List.of(
                        new Answer(0, 1, 1),
                        new Answer(1, 2, 1),
                        new Answer(2, 0, 1),
                        new Answer(0, 3, 2),
                        new Answer(1, 3, 1),
                        new Answer(3, 2, 0)));
        Contradiction worst = round.worstContradiction().orElseThrow();
        assertThat(worst.circular()).isTrue();
        assertThat(List.of(worst.first(), worst.second(), worst.third())).contains(worst.doubtful());
        assertThat(worst.doubtful().left() + worst.doubtful().right()).isEqualTo(2);
        assertThat(round.consistencyRatio().orElseThrow()).isGreaterThan(PairwiseComparison.TOLERABLE);
    }

    @Test
    void theLaterOfTwoAnswersAboutAPairCounts() {
        PairwiseComparison two = new PairwiseComparison(2, List.of(new Answer(0, 1, 2), new Answer(1, 0, 1)));
        assertThat(two.weights().orElseThrow()).containsExactly(new double[] {0.25, 0.75}, within(1e-9));
        assertThat(two.answered()).isEqualTo(1);
    }

    @Test
    void theFirstQuestionsTieEverythingTogetherAndAllQuestionsAreAskedOnce() {
        List<Answer> given = new ArrayList<>();
        PairwiseComparison ten = new PairwiseComparison(10, given);
        while (ten.next().isPresent()) {
            int[] pair = ten.next().orElseThrow();
            assertThat(ten.answer(pair[0], pair[1])).isEmpty();
            given.add(new Answer(pair[0], pair[1], 0));
            ten = new PairwiseComparison(10, given);
            assertThat(ten.isConnected()).isEqualTo(given.size() >= 9);
        }
        assertThat(given).hasSize(45);
        assertThat(ten.consistencyRatio().orElseThrow()).isCloseTo(0, within(1e-9));
    }

    @Test
    void randomAnswersAreAsInconsistentAsTheTableSays() {
        Random random = new Random(20260302);
        double sum = 0;
        int trials = 200;
        for (int trial = 0; trial < trials; trial++) {
            List<Answer> given = new ArrayList<>();
            for (int left = 0; left < 7; left++) {
                for (int right = left + 1; right < 7; right++) {
                    given.add(new Answer(left, right, random.nextInt(5) - 2));
                }
            }
            sum += new PairwiseComparison(7, given).consistencyRatio().orElseThrow();
        }
        assertThat(sum / trials).as("seed 20260302").isBetween(0.5, 1.3);
    }

    @Test
    void oneThingAndNoneNeedNoQuestions() {
        assertThat(new PairwiseComparison(1, List.of()).weights().orElseThrow()).containsExactly(1.0);
        assertThat(new PairwiseComparison(0, List.of()).weights()).isEmpty();
        assertThat(new PairwiseComparison(0, List.of()).next()).isEmpty();
    }
}
