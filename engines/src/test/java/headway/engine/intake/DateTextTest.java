package headway.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020|2020",
                "2020-01|2020-01",
                "2020-1-3|2020-01-03",
                "2020-01-03 10:11|2020-01-03",
                "2022-09-28 14:27:00 UTC|2022-09-28",
                "2017-12-24T15:53:00.000Z|2017-12-24",
                "2020-01-03T23:00:00+02:00|2020-01-03",
                "2020/04|2020-04",
                "2020.04.30|2020-04-30",
                "20200430|2020-04-30",
                "05/2020|2020-05",
                "5.2020|2020-05",
                "30.4.2020|2020-04-30",
                "3/14/2020|2020-03-14",
                "14/3/2020|2020-03-14",
                "4/4/2020|2020-04-04",
                "2020-00-00|2020",
                "Jan 2020|2020-01",
                "Jan 3, 2020|2020-01-03",
                "05 Jun 1833|1833-06-05",
                "January 3rd, 2020|2020-01-03",
                "Sept. 2019|2019-09",
                "3. März 2020|2020-03-03",
                "Mrz 2020|2020-03",
                "Dez. 2019|2019-12",
                "Jänner 2018|2018-01",
                "janv. 2020|2020-01",
                "1er août 2019|2019-08-01",
                "févr. 2021|2021-02",
                "juil. 2021|2021-07",
                "3 de enero de 2020|2020-01-03",
                "ago. 2020|2020-08",
                "2020 May|2020-05",
                "1/3/2020, 9:45 PM|2020",
            })
    void datesAreReadAsPeopleAndProgramsWriteThem(String written, String read) {
        assertThat(DateText.read(written).date()).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Present", "current", "heute", "Aujourd’hui", "présent", "actualidad", "To Date"})
    void wordsForNowMeanThatItGoesOn(String written) {
        assertThat(DateText.read(written)).isEqualTo(new DateText(null, true, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/3/2020", "Summer 2019", "Q3 2019", "jui 2019"})
    void onlyTheYearIsKeptWhereTheMonthIsInDoubt(String written) {
        DateText read = DateText.read(written);
        assertThat(read.date()).extracting("month").isEqualTo(0);
        assertThat(read.problem()).isEqualTo(IntakeProblem.DATE_SIMPLIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"99999", "0000", "2020-13", "2020-02-30", "999999999-01", "12/0000", "9999-01-01", "Jan 99999"})
    void impossibleDatesAreOutOfRange(String written) {
        assertThat(DateText.read(written)).isEqualTo(new DateText(null, false, IntakeProblem.DATE_OUT_OF_RANGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "Jan 20", "-", "99999999999999999999", "2019 2020 2021"})
    void otherWordsAreUnreadable(String written) {
        assertThat(DateText.read(written)).isEqualTo(new DateText(null, false, IntakeProblem.DATE_UNREADABLE));
    }

    @Test
    void longTextIsNoDate() {
        assertThat(DateText.read("2020".repeat(1_000_000)).problem()).isEqualTo(IntakeProblem.DATE_UNREADABLE);
    }
}
