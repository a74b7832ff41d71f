package headway.engine.near;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bullets as they stand in résumés, many of them American, and notes typed in a hurry: what they hold and
/// the spans of their numbers. Example (E), achievement (A), result (R).
@Tag("E1")
class NearBulletsTest {

    private final NearAnalyzer near = NearAnalyzer.create();

    private String labels(String text) {
        NearAnalysis analysis = near.analyze(text);
        String found =
                (analysis.example() ? "E" : "") + (analysis.achievement() ? "A" : "") + (analysis.result() ? "R" : "");
        return found.isEmpty() ? "none" : found;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Designed a folding ramp for the mobile clinic. | EA
            Wrote a training manual for night porters. | EA
            Built a heated propagation bench for the seedlings. | EA
            Carved the oak lectern for the chapel. | EA
            Rewrote the welcome pack. | EA
            Dug a pond behind the infant block. | EA
            Redrew the evacuation plan for block C. | EA
            Turned reports round with a template I built. | EA
            Cleaned rooms 12 to 40 before noon. | EA
            After the storm the whole harbour smelled of diesel. | E
            Lift stuck between floors on opening night. | E
            Ran payroll for KPMG in Leeds. | EA
            Sang in the Danish church. | EA
            """)
    void thingThatWasMadeAndOccasionAreExamples(String text, String labels) {
        assertThat(labels(text)).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Handled DUI cases and EMS calls. | A
            Operated a CNC lathe and a MIG welder. | A
            Translated contracts from Spanish into English. | A
            Class B CDL, TWIC card. | none
            Certified in BLS and ACLS. | none
            Dewey Decimal, Power BI, Adobe Premiere. | none
            I hope to reach Band 7 soon. | none
            Built a strong pipeline for the region. | A
            Made the right decision for the team. | A
            """)
    void shortFormsLanguagesAndSkillsAreNoExamples(String text, String labels) {
        assertThat(labels(text)).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            I plan my own jobs and order my own materials. | A
            I coach line managers before difficult talks. | A
            I mentor two cadets and sit in on interviews. | A
            I asked the council for a ramp and kept asking. | A
            I work closely with suppliers and check every delivery myself. | A
            I do the cell checks and the post. | A
            Charge £65 for the first hour. | A
            Shrunk the image to 240 MB. | AR
            I plan to learn welding. | none
            I was asked to leave early. | none
            Forecast off by about 12%. | none
            """)
    void whatIsRegularlyDoneIsAnAchievementAndPlansAreNot(String text, String labels) {
        assertThat(labels(text)).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Processed 150 invoices weekly with 99.8% accuracy. | AR
            Placed 38 candidates with a 94% one-year retention rate. | AR
            Balanced a $2M drawer daily with zero discrepancies. | AR
            Migrated the records with under 10 minutes of downtime. | AR
            Ran a taster evening, 18 sign-ups on the night. | AR
            Authored 11 papers cited 400+ times. | AR
            Created training videos viewed by 15,000 employees. | AR
            Partnered with the library to open a portal, deflecting 1,200 tickets a month. | AR
            Launched a loyalty card that 2,300 customers signed up for. | AR
            Automated the month-end journals, saves us two days every month. | AR
            Made a template, takes ten minutes instead of an hour. | AR
            Swapped the supplier, only 3 returns in 400 orders since. | AR
            Drafted the safety case and the regulator accepted it without comment. | AR
            I redid the seating and people stay for dessert. | AR
            I sat with him every Tuesday. He got the job. | AR
            Rang the surgery about the dose. That would have killed him. | AR
            Trimmed a 14-step process to 6 steps. | AR
            Served 320 covers a night, twice the normal number. | AR
            Renewed 31 of 33 contracts. | AR
            Drove 900,000 accident-free miles. | AR
            Lambing losses down to 4% since I moved the pens. | AR
            The minister used my wording. | R
            Ranked #1 of 42 reps in the region. | R
            Pass rate 94%, national average 81%. | R
            First clear audit in six years. | R
            Record month for the branch, £84k. | R
            Tickets about glare: none this week. | R
            The wound closed at last. | R
            My new labels mean the drivers load without asking. | R
            """)
    void whatCameOfItIsAResult(String text, String labels) {
        assertThat(labels(text)).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Power cut all morning, no ovens. | none
            Taught all day, no voice left. | A
            Phone never stopped. | none
            Pulled 600 m of cable through the loft. | A
            Systems down from ten till noon. | none
            Handled claims ranging from $5K to $250K. | A
            """)
    void badLuckAndHardWorkAreNoResults(String text, String labels) {
        assertThat(labels(text)).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Automated 23 weekly reports. | 23 weekly reports
            Three back blows and it came up. | Three back blows
            Leases ranging from 2,000 to 40,000 sq ft. | 2,000 to 40,000 sq ft
            Raised attendance from 20 pupils to an average of 34. | 20 pupils to an average of 34
            Motion carried, 9 votes to 3. | 9 votes; 3
            Drew plans at 1:50 and 1:200. | 1:50; 1:200
            Twice the usual number came. | Twice
            Dated the timbers to about 1640. | 1640
            Open from ten till noon. | none
            Raised $480,000+ and 30%+ more pledges. | $480,000+; 30%+
            Generated $2.4MM in revenue. | $2.4MM
            """)
    void numbersOfBulletsRunFromTheValueThroughTheUnit(String text, String spans) {
        String found = near.analyze(text).numbers().stream()
                .map(number -> text.substring(number.start(), number.end()))
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(spans);
    }
}
