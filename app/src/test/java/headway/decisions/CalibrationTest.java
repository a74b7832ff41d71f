package headway.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static Decision decision(int sure, Decision.Happened happened) {
        return new Decision(
                "Shall I?",
                "",
                Decision.Door.TWO_WAY,
                "",
                "Yes",
                "",
                "",
                Optional.of(sure),
                Optional.empty(),
                Optional.empty(),
                happened,
                "",
                "");
    }

    @Test
    void M5_theBrierScoreIsTheMeanSquareOfTheMiss() {
        Calibration found =
                Calibration.of(List.of(decision(80, Decision.Happened.YES), decision(60, Decision.Happened.NO)));
        assertThat(found.brier().orElseThrow()).isEqualTo(0.2, within(1e-9));
    }

    @Test
    void M5_bucketsCountWhatCameOfWhatWasSaid() {
        Calibration found = Calibration.of(List.of(
                decision(70, Decision.Happened.YES),
                decision(75, Decision.Happened.NO),
                decision(100, Decision.Happened.YES),
                decision(0, Decision.Happened.NO),
                decision(50, Decision.Happened.OPEN)));
        assertThat(found.buckets())
                .containsExactly(
                        new Calibration.Bucket(0, 19, 1, 0, 0),
                        new Calibration.Bucket(20, 39, 0, 0, 0),
                        new Calibration.Bucket(40, 59, 0, 0, 0),
                        new Calibration.Bucket(60, 79, 2, 1, 72.5),
                        new Calibration.Bucket(80, 100, 1, 1, 100));
        assertThat(found.missing()).isEqualTo(16);
    }

    @Test
    void M5_withoutOutcomesThereIsNoScore() {
        Calibration found = Calibration.of(List.of(decision(50, Decision.Happened.OPEN)));
        assertThat(found.brier()).isEmpty();
        assertThat(found.count()).isZero();
    }
}
