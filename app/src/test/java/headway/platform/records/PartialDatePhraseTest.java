package headway.platform.records;

import static org.assertj.core.api.Assertions.assertThat;

import headway.kernel.PartialDate;
import headway.platform.records.PartialDatePhrase.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDatePhraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019 | 2019",
                "2019-04 | 2019-04",
                "2019-4 | 2019-04",
                "04/2019 | 2019-04",
                "4.2019 | 2019-04",
                "April 2019 | 2019-04",
                "apr. 2019 | 2019-04",
                "Sept 2019 | 2019-09",
                "2019-04-30 | 2019-04-30",
                "30/04/2019 | 2019-04-30",
                "30.4.2019 | 2019-04-30",
                "30 April 2019 | 2019-04-30",
                "April 30th, 2019 | 2019-04-30",
                "  april   2019 | 2019-04"
            })
    void datesAreReadAsPeopleWriteThem(String typed, String expected) {
        assertThat(PartialDatePhrase.read(typed))
                .isEqualTo(new Reading.Date(PartialDate.parse(expected).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13", "2019-00", "13/2019", "31/04/2019", "2019-02-30", "0019", "9999", "30 Feb 2019"})
    void datesThatDoNotExistAreToldFromWordsThatAreNone(String typed) {
        assertThat(PartialDatePhrase.read(typed)).isEqualTo(new Reading.Impossible());
    }

    @ParameterizedTest
    @ValueSource(strings = {"long ago", "19", "Foo 2019", "2019 to 2020", "ma", "30/04/19"})
    void wordsThatNameNoDateAreUnknown(String typed) {
        assertThat(PartialDatePhrase.read(typed)).isEqualTo(new Reading.Unknown());
    }

    @Test
    void ambiguousFiguresAreReadDayFirst() {
        assertThat(PartialDatePhrase.read("03/05/2025")).isEqualTo(new Reading.Date(new PartialDate(2025, 5, 3)));
    }
}
