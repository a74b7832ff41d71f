package headway.engine.near;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences for each kind of number that the labelling guide names, written as in [NearNumbersTest].
@Tag("E1")
class NearGuideNumbersTest {

    private final NearAnalyzer near = NearAnalyzer.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Six complaints instead of nine. | count Six complaints = 6; count nine = 9
            Checked the kit twice, signed once a week. | count twice = 2; count once = 1
            Rating of 4.7 out of 5 from guests. | ratio 4.7 out of 5 = 0.94
            Closed FY19 and FY20/21. | date FY19; date FY20/21
            A four-man crew and a three-phase supply. | count four-man = 4; count three-phase = 3
            Worked six weekends and two summers. | count six weekends = 6; count two summers = 2
            Grew leeks for 3 seasons. | count 3 seasons = 3
            Market stall 1-24 December. | date 1-24 December
            Autumn 2023 intake of 40. | date Autumn 2023; count 40 = 40
            Queue was 16 before, now 4. | count 16 = 16; count 4 = 4
            Zero accidents in 5 yrs. | count Zero accidents = 0; duration 5 yrs = 5
            Rescued hundreds of records; over a decade on call. | none
            Ran an 18-seat cinema. | count 18-seat = 18
            A hundred letters a month. | count A hundred letters = 100
            Stayed a fortnight, then half a year. | duration half a year = 0.5
            Ate one month's budget in one week. | duration one month's = 1; duration one week = 1
            Let one go, kept one van. | count one van = 1
            Saved 15 pc on gas. | percent 15 pc = 15
            A 20p rise and 85p off. | money 20p = 0.2; money 85p = 0.85
            Pumped 36 kW into a 50-tonne tank. | count 36 kW = 36; count 50-tonne = 50
            Cut from 5 in 100 to 2 in 100. | change 5 in 100 to 2 in 100 = 0.05 > 0.02
            Fed three or four shops. | count three or four shops = 3.5
            Waited 4-5 months for parts. | duration 4-5 months = 4.5
            Trained some 12 or 13 temps. | count 12 or 13 temps = 12.5
            Eighty per cent of a 300-strong workforce. | percent Eighty per cent = 80; count 300-strong = 300
            Two-hour walks, 6-8 miles each. | duration Two-hour = 2; count 6-8 miles = 7
            The 1980s block, the 1962 lathe. | date 1980s; date 1962
            Nine of the 11 stayed on. | ratio Nine of the 11 = 0.8182
            Five of our drivers passed. | count Five = 5
            Three of them are now foremen. | count Three = 3
            Each of the four depots saved £2k. | count four depots = 4; money £2k = 2000
            Between them the two teams shifted 90 tonnes. | count two teams = 2; count 90 tonnes = 90
            Rent cut by £150 to £600. | money £150 = 150; money £600 = 600
            Price up £1 to £4. | money £1 = 1; money £4 = 4
            Down by 12 to 30. | count 12 = 12; count 30 = 30
            A tray of 24, six trays an hour. | count 24 = 24; count six trays = 6
            Minutes saved per call: 4. | count 4 = 4
            500ml, 2.5kg, 12V and 40°C. | count 500ml = 500; count 2.5kg = 2.5; count 12V = 12; count 40°C = 40
            3 in 10 now come by bus, it was 1 in 10. | ratio 3 in 10 = 0.3; ratio 1 in 10 = 0.1
            12 per cent fewer falls, 9 fewer beds blocked. | percent 12 per cent = 12; count 9 fewer beds = 9
            Ten a week, 30 at Easter. | count Ten = 10; count 30 = 30
            $5 a head, two for $9. | money $5 = 5; count two = 2; money $9 = 9
            Ran 24 hours a day, seven days a week. | duration 24 hours = 24; duration seven days = 7
            Sickness from 9.5 days per head to 4.1. | change 9.5 days per head to 4.1 = 9.5 > 4.1
            Footfall rose 300 to 480. | change 300 to 480 = 300 > 480
            Half past seven till ten, five nights. | count five nights = 5
            """)
    void numbersThatTheLabellingGuideNamesAreFound(String text, String numbers) {
        assertThat(NearNumbersTest.written(near.analyze(text))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            One client left, one apprentice qualified. | count One client = 1; count one apprentice = 1
            1 serious complaint upheld in a year. | count 1 serious complaint = 1
            8 members of staff and 5 cups of tea. | count 8 members = 8; count 5 cups = 5
            Fed 40 cattle, 12 sheep and 150 hens. | count 40 cattle = 40; count 12 sheep = 12; count 150 hens = 150
            Put on 12 children's parties. | count 12 children's parties = 12
            Visited 20 over-75s and 6 under-fives. | count 20 over-75s = 20; count 6 under-fives = 6
            Led 14 men and women. | count 14 men = 14
            Trained 6 sixth formers. | count 6 sixth formers = 6
            All three passed; the other two resat. | count three = 3; count two = 2
            In my first three months I won five tenders. | duration three months = 3; count five tenders = 5
            Paid 12 hours overtime. | duration 12 hours = 12
            Ran four Saturdays running. | count four Saturdays = 4
            Laid 900 square metres of turf. | count 900 square metres = 900
            Handled 30 to 35 kilos of post. | count 30 to 35 kilos = 32.5
            Wrote 2,500 words an hour. | count 2,500 words = 2500
            Wired 14 two-gang sockets. | count 14 two-gang sockets = 14
            Filed 3,000 plus claims. | count 3,000 = 3000
            Managed 7 direct reports, 2 remote. | count 7 direct reports = 7; count 2 = 2
            Found 11 faults nobody else had seen. | count 11 faults = 11
            Kept 98 of 100 promises. | ratio 98 of 100 = 0.98
            Of the 640 letters, 12 went astray. | count 640 letters = 640; count 12 = 12
            Sixteen weddings, two of them abroad. | count Sixteen weddings = 16; count two = 2
            Got 5 to stay. | count 5 = 5
            3 up, 2 down, all plastered in nine days. | count 3 = 3; count 2 = 2; duration nine days = 9
            Grew membership threefold to 1,200. | ratio threefold = 3; count 1,200 = 1200
            Grew takings 35% year on year to £1.1m. | percent 35% = 35; money £1.1m = 1100000
            Brought 40+ volunteers on board. | count 40+ volunteers = 40
            Costs down £9k, or 12%. | money £9k = 9000; percent 12% = 12
            Complaints were 31 in 2022 and 9 in 2023. | count 31 = 31; date 2022; count 9 = 9; date 2023
            Four-day week for 60 staff, same output. | duration Four-day = 4; count 60 staff = 60
            Two new hires, both still here after three winters. | count Two new hires = 2; count three winters = 3
            Sent 18 boxes, 4 pallets & one crate. | count 18 boxes = 18; count 4 pallets = 4; count one crate = 1
            Replied within the hour 19 times out of 20. | ratio 19 times out of 20 = 0.95
            Up to 300 rows a second on a single core. | count 300 rows = 300
            Hit the 90-day target in 60. | duration 90-day = 90; count 60 = 60
            At 07:45 every weekday, 46 weeks a year. | duration 46 weeks = 46
            Gave 1-hour talks to groups of 20 to 30. | duration 1-hour = 1; count 20 to 30 = 25
            Bought at $14, sold at $22. | money $14 = 14; money $22 = 22
            9,000 followers now vs 1,400 in May. | count 9,000 followers = 9000; count 1,400 = 1400
            """)
    void numbersBesideNounsOfManyKindsAreFound(String text, String numbers) {
        assertThat(NearNumbersTest.written(near.analyze(text))).isEqualTo(numbers);
    }
}
