package headway.engine.near;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Unforced wording: lengths of time in two units, prices with points for thousands, headings that are a
/// change, ages, hours, versions; and effects told without a verb of effect, beside what only looks like one.
@Tag("E1")
class NearUnforcedTest {

    private final NearAnalyzer near = NearAnalyzer.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ran the 5 km in 25 min 10. | count 5 km = 5; duration 25 min 10 = 1510
            Journey time 1 h 20 down to 55 min. | change 1 h 20 down to 55 min = 80 > 55
            The surgery took four hours and twenty minutes. | duration four hours and twenty minutes = 260
            Trained for a year and six months. | duration a year and six months = 18
            The hedge took a day and three quarters. | duration a day and three quarters = 1.75
            Set aside 2 h for 30 guests. | duration 2 h = 2; count 30 guests = 30
            Cared for a man of 84 and a girl of six. | none
            Cared for twins nine days old. | none
            Upgraded Office 2016 to Office 2021 on 80 laptops. | count 80 laptops = 80
            Drove the 43 between 6.05 and 14.20. | none
            Received guests between 2 and 5 pm. | none
            By seven the tills are cashed up. | none
            The piano arrived in one piece. | none
            Flew the A320 and 737-800, seat in row 22. | none
            Pass mark 52% to 71% since I set mock papers. | change 52% to 71% = 52 > 71
            Rating 3.9 to 4.6 after the refit. | change 3.9 to 4.6 = 3.9 > 4.6
            Groups of 8 to 12 walkers. | count 8 to 12 walkers = 10
            Detentions 22 a week → 6. | change 22 a week → 6 = 22 > 6
            Down by 40 jars a week to 25. | count 40 jars = 40; count 25 = 25
            Shrank the image from 1.8 GB to 240 MB. | change 1.8 GB to 240 MB = 1800 > 240
            Cut the walk from 1.2 km to 400 m. | change 1.2 km to 400 m = 1200 > 400
            Sprayed at 1.5 l/ha, drove at 30 km/h. | count 1.5 l/ha = 1.5; count 30 km/h = 30
            Typed 70 wpm at 9.3 mpg. | count 70 wpm = 70; count 9.3 mpg = 9.3
            Handled 3.5 bn messages. | count 3.5 bn messages = 3500000000
            Won €75.000 for the hall. | money €75.000 = 75000
            Taught 2 three-day courses. | count 2 = 2; duration three-day = 3
            Found one fault in 5,000 parts. | ratio one fault in 5,000 = 0.0002
            Drawn at 1:25,000. | ratio 1:25,000 = 0
            Catalogued letters, 1898 to 1962. | date 1898 to 1962
            Open between 3 May and 9 July. | date 3 May and 9 July
            Click rate of 8.5%, up two points. | percent 8.5% = 8.5; percent two points = 2
            Split the 90 pupils into three groups. | count 90 pupils = 90; count three groups = 3
            """)
    void numbersInUnforcedWordingAreFound(String text, String numbers) {
        assertThat(NearNumbersTest.written(near.analyze(text))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The phones have gone quiet. | true
            Parents no longer complain about the car park. | true
            There are no gaps on the rota any more. | true
            New starters stay. | true
            Not a single glass broken all season. | true
            The old boiler hasn't broken down since. | true
            My porters know me; the stairs are safe. | true
            Neighbours say hello to each other again. | true
            The director quotes my report. | true
            The mould has not come back. | true
            Everyone gets home by six. | true
            Lunch is out by noon since I moved the fryer. | true
            Queue at the till: two people, was nine. | true
            Stock-outs are a thing of the past. | true
            We never run out of milk these days. | true
            Sold about 40 jars. | true
            The role is part-time now. | false
            I work nights now. | false
            Living in Leeds these days. | false
            Twelve nurses report to me. | false
            Suppliers send me invoices. | false
            The shop is open six days a week. | false
            No experience of payroll, six years of retail. | false
            Twenty years in the trade since I qualified. | false
            Patients come to us from three counties. | false
            Guests check in with me. | false
            He handles the money and I drive. | false
            Cleaning windows again this week. | false
            Repaired 40 bikes, no charge. | false
            Attended the prize dinner. | false
            """)
    void whatOthersDoAndHowThingsStandIsAResultAndTheTradeIsNot(String text, boolean result) {
        assertThat(near.analyze(text).result()).isEqualTo(result);
    }
}
