package headway.engine.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HyphenationTest {
    private static final String HEAD = "(function () {})(this, ";

    @Test
    void theHighestLevelDecidesAndOddLevelsAllowAHyphen() {
        Hyphenation made = Hyphenation.parse(HEAD + "[[[0, 0, 1], [0, 0, 0, 2]], {a: {b: [{d: 1}, 0], c: 0}}])");

        assertThat(made.points("eeabeee")).containsExactly(4);
        assertThat(made.points("eeabdee")).containsExactly(4);
        assertThat(made.points("eeaceee")).containsExactly(4);
        assertThat(made.points("eeadeee")).isEmpty();
    }

    @Test
    void aListedWordIsDividedAsListed() {
        Hyphenation made = Hyphenation.parse(HEAD + "[[[0, 0, 1]], {a: {b: 0}}, {eeabeee: [], tables: [2, 4]}])");

        assertThat(made.points("eeabeee")).isEmpty();
        assertThat(made.points("Tables")).containsExactly(2, 4);
    }

    @Test
    void englishWordsAreDividedAsInDictionaries() {
        assertThat(divided("en-us", "hyphenation")).isEqualTo("hyphen-ation");
        assertThat(divided("en-us", "communication")).isEqualTo("com-mu-ni-ca-tion");
        assertThat(divided("en-gb", "communication")).isEqualTo("com-mu-nic-a-tion");
    }

    @Test
    void germanFrenchAndSpanishWordsAreDividedByTheirOwnRules() {
        assertThat(divided("de-1996", "Verantwortung")).isEqualTo("Ver-ant-wor-tung");
        assertThat(divided("fr", "développement")).isEqualTo("déve-lop-pe-ment");
        assertThat(divided("es", "responsabilidad")).isEqualTo("res-pon-sa-bi-li-dad");
    }

    @Test
    void shortWordsNamesAndNumbersStayWhole() {
        Hyphenation english = Assets.hyphenation("en-us");
        for (String word : List.of("after", "JavaScript", "B2B-contract", "İstanbullular", "")) {
            assertThat(english.points(word)).as(word).isEmpty();
        }
    }

    @Test
    void aLanguageWithoutPatternsIsNotHyphenated() {
        Hyphenations none = new Hyphenations(tag -> Optional.empty());

        assertThat(none.of(Locale.of("la")).points("constantinopolitanorum")).isEmpty();
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> Hyphenation.parse("patterns")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hyphenation.parse(HEAD + "[[[0")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String divided(String language, String word) {
        StringBuilder parts = new StringBuilder(word);
        int[] points = Assets.hyphenation(language).points(word);
        for (int i = points.length - 1; i >= 0; i--) {
            parts.insert(points[i], '-');
        }
        return parts.toString();
    }
}
