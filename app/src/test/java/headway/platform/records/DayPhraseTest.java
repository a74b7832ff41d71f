package headway.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayPhraseTest {
    /// A Monday.
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static String day(String words) {
        return DayPhrase.parse(words, TODAY).map(LocalDate::toString).orElse("none");
    }

    @Test
    void nothingMeansToday() {
        assertThat(day("")).isEqualTo("2026-03-02");
        assertThat(day(" Today ")).isEqualTo("2026-03-02");
    }

    @Test
    void weekdaysMeanTheLatestOneThatIsNotInTheFuture() {
        assertThat(day("friday")).isEqualTo("2026-02-27");
        assertThat(day("Monday")).isEqualTo("2026-03-02");
        assertThat(day("last monday")).isEqualTo("2026-02-23");
        assertThat(day("wed")).isEqualTo("2026-02-25");
    }

    @Test
    void agoCountsBack() {
        assertThat(day("yesterday")).isEqualTo("2026-03-01");
        assertThat(day("3 days ago")).isEqualTo("2026-02-27");
        assertThat(day("1 month ago")).isEqualTo("2026-02-02");
    }

    @Test
    void aDayWithoutAYearIsInThePast() {
        assertThat(day("3 May")).isEqualTo("2025-05-03");
        assertThat(day("Feb 28")).isEqualTo("2026-02-28");
        assertThat(day("1st of March")).isEqualTo("2026-03-01");
    }

    @Test
    void fullDatesAreReadInSeveralForms() {
        assertThat(day("2025-05-03")).isEqualTo("2025-05-03");
        assertThat(day("03/05/2025")).isEqualTo("2025-05-03");
        assertThat(day("3.5.2025")).isEqualTo("2025-05-03");
        assertThat(day("May 3, 2025")).isEqualTo("2025-05-03");
    }

    @Test
    void whatIsNoDayIsNone() {
        assertThat(day("31 February 2025")).isEqualTo("none");
        assertThat(day("someday")).isEqualTo("none");
        assertThat(day("99999 days ago")).isEqualTo("none");
        assertThat(day("45/45/2025")).isEqualTo("none");
    }
}
