package headway.engine.near;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences as people write them, with what they hold: an example (E), an achievement (A), a result (R).
@Tag("E1")
class NearLabelsTest {

    private final NearAnalyzer near = NearAnalyzer.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Sold a grand piano that had sat in the window for three years. | AR
            Fixed the leak in the plant room; no call-outs since. | AR
            Fixed the leak and the ceiling has stayed dry. | AR
            We used to get six complaints a week. Last month we had none. | R
            Talked him down off the multi-storey. | AR
            Wrote to every lapsed member; 40 rejoined. | AR
            Rota redone, nobody works three weekends in a row any more. | R
            Moved invoicing to Mondays, cash comes in a week sooner. | AR
            Tightened the seal and the drip stopped. | AR
            Taught six adults to swim, two of them over seventy. | A
            Taught six adults to swim and all six now do lengths on their own. | AR
            Rewired a barn. | A
            Painted the corridor on ward 9. | EA
            Prepared the bundle for a two-day hearing. | A
            Represented a tenant who had been locked out; she got her keys back. | EAR
            Two of my apprentices passed first time. | R
            The council adopted my crossing plan. | ER
            My proposal was chosen over four others. | R
            Overtime fell to nil. | R
            Nobody has been hurt on my watch in five years. | R
            Sorted the stock room so you can find things. | AR
            Trained the night team on the hoist. | A
            Kept the kitchen open all through the strike. | AR
            Ran the tombola, made £312. | AR
            Held the fort while Maria was on leave. | EA
            Answer phones, book visits, greet people. | A
            Bake, wrap and label. | A
            Patrol the estate, talk to people, write it up. | A
            Responsible for three lines and forty people. | none
            Hope to move into training next year. | none
            Attended the fire course in Leeds. | E
            Certified in rigging, first aid and abrasive wheels. | none
            Figma, Sketch, some CSS. | none
            Delivered the Dartford footbridge six weeks early. | EAR
            Drove the van. | A
            Tests used to take 40 minutes, they take 6 now. | R
            Customers now wait two minutes instead of ten. | R
            Waste is half what it was. | R
            The pond is clear again and the newts are back. | R
            Nursed a lamb through the night and it lived. | AR
            Got the projector working ten minutes before the keynote. | AR
            Her rash cleared within a week of the new cream. | R
            Interpreted at 30 asylum hearings. | A
            Changed the form: half as many mistakes. | AR
            The jury found for my client. | R
            Clients stay: nine of ten renewed. | R
            Set up a breakfast club at Hale Lane School, 35 kids a day. | EA
            Calmed a man who was shouting in reception. | EAR
            Took the minutes. | A
            Swapped to reusable crates and stopped buying 9,000 boxes a year. | AR
            Wired the stage for the Ludlow festival. | EA
            Reconciled the Barclays account to the penny. | EA
            Volunteers up from 8 to 31. | R
            Filled the last four shifts on Christmas Day. | A
            Cleaned, greased, rebuilt. | A
            Sold my first house in a week. | AR
            Since the new rota, agency spend is zero. | R
            Wrote the induction pack that all branches now use. | EAR
            Cut my own fringe. | A
            Cleaned up the price file: refunds stopped. | AR
            The lift has run without a fault since. | R
            Reading ages went up by a year on average. | R
            Stopped a fight on the 42. | EAR
            Phoned round until someone lent us a generator; show went on. | AR
            Proofread 12 reports. | A
            Proofread the annual report of Oxfam; not one correction after print. | EAR
            Collected £900 for the roof. | AR
            Served on the parish council. | none
            Mentored Aisha, who now runs her own site. | EAR
            Took on the worst round in the depot; it is the quickest now. | AR
            Handed the watch back to its owner. | A
            Grew dahlias that won best in show at Harrogate. | EAR
            Two clients came back because of my follow-up calls. | R
            Looking for a post with more responsibility. | none
            Passionate about accessibility. | none
            Made the till screen bigger, older customers use it without help. | AR
            Stock count out by £3, best in the region. | R
            Night feeds, weighing, foot trimming. | none
            Put up scaffolding on six sites. | A
            Translated the leaflet into Polish and Urdu. | EA
            Negotiated a longer lease. | A
            Negotiated the rent down by a fifth. | AR
            Got three quotes and took the middle one. | A
            Reported a gas leak, whole street evacuated, nobody hurt. | AR
            Watering cut from daily to twice a week, lawn still green. | R
            """)
    void sentenceHoldsWhatAReaderFindsInIt(String text, String labels) {
        NearAnalysis analysis = near.analyze(text);
        String found =
                (analysis.example() ? "E" : "") + (analysis.achievement() ? "A" : "") + (analysis.result() ? "R" : "");
        assertThat(found.isEmpty() ? "none" : found).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ran the clinic in March 2024, 30 % fewer no-shows.       | WHICH_CASE
            Ran the clinic on ward 4, 30 % fewer no-shows.           | NONE
            Ran the clinic at Hale Lane School, 30 % fewer no-shows. | NONE
            """)
    void placeWithANumberIsAnExampleAndADateAloneIsNone(String text, NearQuestion.Key question) {
        assertThat(near.analyze(text).question().key()).isEqualTo(question);
    }
}
