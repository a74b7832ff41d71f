package headway.engine.near;

import static org.assertj.core.api.Assertions.assertThat;

import headway.engine.near.MetricSuggestions.Suggestion;
import headway.kernel.Explanation;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("E2")
class MetricSuggestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Taught the evening class to read music    | metric.teaching.people
            Nursed the residents through the winter   | metric.care.people
            Mended the old lathe                      | metric.repair.time
            Wrote the visitor guide                   | metric.writing.scope
            Organised the street festival             | metric.organising.people
            Negotiated with the supplier              | metric.negotiating.cost
            Investigated peat samples for a study     | metric.research.scope
            Patrolled the site                        | metric.safety.risk
            Juggled                                   | metric.other.time
            """)
    void kindOfWorkIsRecognisedFromItsWords(String text, String key) {
        assertThat(MetricSuggestions.forText(text).measures().getFirst().key()).isEqualTo(key);
    }

    @Test
    void everySuggestionMeasuresAnotherAspect() {
        List<Suggestion> measures =
                MetricSuggestions.forText("Taught and wrote a guide").measures();
        assertThat(measures)
                .hasSizeGreaterThanOrEqualTo(3)
                .extracting(Suggestion::aspect)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyKeyHasAnEnglishText() {
        assertThat(MetricSuggestions.keys())
                .allSatisfy(key -> assertThat(NearTexts.english(key, List.of())).isNotEqualTo(key));
        assertThat(NearQuestion.Key.values())
                .filteredOn(key -> key != NearQuestion.Key.NONE)
                .allSatisfy(key -> assertThat(NearTexts.english(key.messageKey(), List.of()))
                        .isNotEqualTo(key.messageKey()));
    }

    @Test
    void estimatesAreToldHonestly() {
        assertThat(MetricSuggestions.forText("").estimates())
                .containsExactly("estimate.range", "estimate.before-after", "estimate.marked", "estimate.sample");
    }

    @Test
    void everyReasonOfTheScoreHasAnEnglishText() {
        assertNamed(NearAnalyzer.create().analyze("Led").score());
    }

    private static void assertNamed(Explanation score) {
        assertThat(NearTexts.english(score.key(), score.args()))
                .isNotEqualTo(score.key())
                .doesNotContain("{");
        score.parts().forEach(MetricSuggestionsTest::assertNamed);
    }
}
