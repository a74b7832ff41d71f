package headway.accomplishments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    void aShortTextIsItsOwnHeadline() {
        assertThat(Headline.of("Trained 12 nurses")).isEqualTo("Trained 12 nurses");
    }

    @Test
    void theFirstSentenceStandsForTheRest() {
        assertThat(Headline.of("Rewrote the discharge checklist for the ward. It took two weeks."))
                .isEqualTo("Rewrote the discharge checklist for the ward.");
    }

    @Test
    void theFirstLineStandsForTheRest() {
        assertThat(Headline.of("New rota\nfor the night shift")).isEqualTo("New rota");
    }

    @Test
    void aLongSentenceIsCutBetweenWords() {
        assertThat(Headline.of("word ".repeat(100))).endsWith("word…").hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void charactersOutsideTheBasicPlaneAreNotCutInHalf() {
        String cut = Headline.of("🩺".repeat(500));
        assertThat(cut.codePoints().filter(Character::isSupplementaryCodePoint).count())
                .isEqualTo(199);
    }
}
