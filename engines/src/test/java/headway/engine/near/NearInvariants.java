package headway.engine.near;

import static org.assertj.core.api.Assertions.assertThat;

import headway.engine.near.NearEvidence.Label;
import headway.kernel.Explanation;

/// What holds for the analysis of any text.
final class NearInvariants {

    private NearInvariants() {}

    static void check(NearAnalysis analysis) {
        int length = analysis.text().codePointCount(0, analysis.text().length());
        int last = 0;
        for (NearNumber number : analysis.numbers()) {
            assertThat(number.start()).isGreaterThanOrEqualTo(last);
            assertThat(number.end()).isGreaterThan(number.start()).isLessThanOrEqualTo(length);
            last = number.end();
        }
        int[] ends = new int[Label.values().length];
        for (NearEvidence evidence : analysis.evidence()) {
            int label = evidence.label().ordinal();
            assertThat(evidence.start()).isGreaterThanOrEqualTo(ends[label]);
            assertThat(evidence.end()).isGreaterThan(evidence.start()).isLessThanOrEqualTo(length);
            ends[label] = evidence.end();
        }
        assertThat(analysis.score().max()).isEqualTo(100);
        addsUp(analysis.score());
        assertThat(NearJson.line(analysis)).doesNotContain("\n");
    }

    private static void addsUp(Explanation score) {
        assertThat(score.points()).isBetween(0, score.max());
        if (!score.parts().isEmpty()) {
            assertThat(score.points())
                    .isEqualTo(
                            score.parts().stream().mapToInt(Explanation::points).sum());
            assertThat(score.max())
                    .isEqualTo(score.parts().stream().mapToInt(Explanation::max).sum());
            score.parts().forEach(NearInvariants::addsUp);
        }
    }
}
