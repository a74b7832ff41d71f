package headway.engine.near;

import static org.assertj.core.api.Assertions.assertThat;

import headway.engine.near.NearAmount.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences as people write them, with all their numbers: what is expected follows the labelling guide.
/// `kind span = value`, of a change `from > to`, several apart by semicolons; `none` where there is none.
@Tag("E1")
class NearNumbersTest {

    private final NearAnalyzer near = NearAnalyzer.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Took 35 minutes off the close by pre-counting the tills. | duration 35 minutes = 35
            Looked after a caseload of 42 families across two boroughs. | count 42 families = 42; count two boroughs = 2
            Shift lead for a crew of six. | count six = 6
            Fixed 9 out of 10 tickets at first call. | ratio 9 out of 10 = 0.9
            Answered 85% of calls inside 20 seconds. | percent 85% = 85; duration 20 seconds = 20
            Reduced no-shows by 40%, from 15 a week to 9. | percent 40% = 40; change 15 a week to 9 = 15 > 9
            Wait times dropped from 3 weeks to 4 days. | change 3 weeks to 4 days = 21 > 4
            Cut page load from 4.2s to 900ms. | change 4.2s to 900ms = 4200 > 900
            Sold £1.3 million of kitchens in 2023. | money £1.3 million = 1300000; date 2023
            Ran 5 sites and 3 vans from 2016 to 2019. | count 5 sites = 5; count 3 vans = 3; date 2016 to 2019
            Worked the 6am to 2pm shift for 18 months. | duration 18 months = 18
            On call every third weekend. | none
            Poured 60 cubic metres of concrete before lunch. | count 60 cubic metres = 60
            Moved the stand-up from 9.30 to 10.15. | none
            The shop opened at eight and I was in by six most days. | none
            Drove the number 7 tram for 11 years. | duration 11 years = 11
            Ran room 12 and room 14 for a term. | none
            Caretaker for flats 1 to 24 at Elm Court. | none
            Awarded a 2:1 in chemistry in 2014. | date 2014
            Employee of the month three times in 2022. | count three times = 3; date 2022
            Cleared a backlog of 1,900 claims in six weeks with a team of four. | count 1,900 claims = 1900; duration six weeks = 6; count four = 4
            Grew the list to 4,000 names, up from 650. | change 4,000 names, up from 650 = 650 > 4000
            Absence is down to 3% from 7%. | change 3% from 7% = 7 > 3
            Complaints: 12 → 3. | change 12 → 3 = 12 > 3
            Budget of around €250k–€300k. | money €250k–€300k = 275000
            Mentored between four and six juniors at a time. | count four and six juniors = 5
            Marked some 300 scripts in ten days. | count 300 scripts = 300; duration ten days = 10
            Halved the error rate in a month and a half. | ratio Halved = 0.5; duration a month and a half = 1.5
            Half of the tickets were duplicates; now one in twenty is. | ratio Half = 0.5; ratio one in twenty = 0.05
            Doubled enrolments two years running. | ratio Doubled = 2; duration two years = 2
            Trebled repeat orders from 50 to 150 a month. | change 50 to 150 = 50 > 150
            Sales per square foot rose 14%. | percent 14% = 14
            Shaved half an hour off the pre-op check. | duration half an hour = 0.5
            Loads 1.5m rows a night in under ten minutes. | count 1.5m rows = 1500000; duration ten minutes = 10
            Flew 2,300 hours, 900 of them as captain. | duration 2,300 hours = 2300; count 900 = 900
            Grade 6 violin teacher, 22 pupils aged 7 to 15. | count 22 pupils = 22
            In charge of line 3 at the Halewood plant until June 2020. | date June 2020
            Rated on the A320 and the B737-800. | none
            Ext 4410, desk 12, second floor. | none
            Second in the region, 4th nationally. | none
            Chaired the forum every 2 weeks. | duration 2 weeks = 2
            Reports now go out daily rather than weekly. | none
            Went from quarterly to monthly forecasts. | change quarterly to monthly = 4 > 12
            Joined on 3/9/2018, left Aug 2021. | date 3/9/2018; date Aug 2021
            From Sept 2019 to July 2022 I ran the lab. | date Sept 2019 to July 2022
            Drew up the 2022 and 2023 budgets. | date 2022 and 2023
            Beat my 2024 target by 6%. | date 2024; percent 6% = 6
            Kept wicket in the 2018/19 season. | date 2018/19
            Open days on 12–15 May drew 3,400 visitors. | date 12–15 May; count 3,400 visitors = 3400
            Class of 2012. | date 2012
            Cut the unit price to 75p. | money 75p = 0.75
            Managed a $1.2bn fund. | money $1.2bn = 1200000000
            Won six grand for the youth club. | money six grand = 6000
            Landed a five-figure deal. | none
            Started at £9.50 an hour, £14 two years later. | money £9.50 = 9.5; money £14 = 14; duration two years = 2
            Kept the service at 99.95% uptime. | percent 99.95% = 99.95
            Trimmed overheads by 10-12%. | percent 10-12% = 11
            Served three quarters of the estate. | ratio three quarters = 0.75
            Enrolled five times as many adults. | ratio five times as many = 5
            Threw away a third fewer leaflets. | ratio a third = 0.3333
            A tenfold rise in sign-ups. | ratio tenfold = 10
            Staffed at 1:8, never below. | ratio 1:8 = 0.125
            Turned round orders within a 48-hour window. | duration 48-hour = 48
            It took 3 yrs 4 months start to finish. | duration 3 yrs 4 months = 40
            Ran a 12-bed ward at night. | count 12-bed = 12
            Led a three-person team. | count three-person = 3
            Rounded up a dozen volunteers and a couple of vans. | count a dozen volunteers = 12
            One of the first to finish; no one else did both. | none
            Set up two-way radios, one-to-one talks and five-a-side. | none
            Answered the 24/7 line during COVID-19. | none
            Worked 9-5 in the week and from 8 till 8 on Saturdays. | none
            Caught the 7.15 from Leeds every day. | none
            Up until three in the morning with the lambs. | none
            Key Stage 2 lead, Level 3 diploma, Tier 1 visa. | none
            Served 14 Section 21 notices. | count 14 Section 21 notices = 14
            Mopped aisle 6, then till 4. | none
            Coached the under-11s and the U15 squad. | none
            Waited on table 14 when the Mayor came. | none
            Called 0800 11 1234 so often they knew my voice. | none
            Upgraded 60 laptops to Windows 11. | count 60 laptops = 60
            """)
    void numbersOfEverydaySentencesAreFound(String text, String numbers) {
        assertThat(numbers(text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Snag list 140 items at handover, down to 6 by Friday. | count 140 items = 140; count 6 = 6
            Churn 4.1% to 2.9% in two quarters. | change 4.1% to 2.9% = 4.1 > 2.9; duration two quarters = 2
            Average wait now 11 minutes; it was 38. | duration 11 minutes = 11; count 38 = 38
            Night shift, 30 beds, one HCA. | count 30 beds = 30; count one HCA = 1
            Dug 2.4km of trench by hand. | count 2.4km = 2.4
            Brought in 23 new accounts worth $310k ARR. | count 23 new accounts = 23; money $310k = 310000
            Got NPS from -12 to 41. | change -12 to 41 = -12 > 41
            Fed 200 at the wedding with two rings out. | count 200 = 200; count two rings = 2
            Trained on the Class 802 and Class 66. | none
            Sold out four nights at the Playhouse, 620 seats a night. | count four nights = 4; count 620 seats = 620
            Pruned 1,100 vines in 9 days. | count 1,100 vines = 1100; duration 9 days = 9
            Delivered twins at 34 weeks in a lay-by on the A38. | duration 34 weeks = 34
            Weaned him off 14 tablets a day to 5. | change 14 tablets a day to 5 = 14 > 5
            First-time pass rate 58% -> 81%. | change 58% -> 81% = 58 > 81
            Cut travel spend by £1,200/month. | money £1,200 = 1200
            Grew from 3 staff to 17 in under four years. | change 3 staff to 17 = 3 > 17; duration four years = 4
            Raised 2 grand with a quiz and £640 at the raffle. | money 2 grand = 2000; money £640 = 640
            Wrote 7 of the 9 chapters. | ratio 7 of the 9 = 0.7778
            Took over a class of 31, 12 of them new to English. | count 31 = 31; count 12 = 12
            Handled about 70 pct of escalations. | percent 70 pct = 70
            Lost 2 stone and ran the 2019 London Marathon in 4:12. | count 2 stone = 2; date 2019
            Drove 18 tonners in all weathers. | count 18 tonners = 18
            Halved turnaround to 36 hrs. | ratio Halved = 0.5; duration 36 hrs = 36
            Fitted 3 x 2 kW heaters. | count 3 = 3; count 2 kW = 2
            Took bookings for 1-bed and 2-bed flats. | count 1-bed = 1; count 2-bed = 2
            Cooked for 40-50 at the shelter each Sunday. | count 40-50 = 45
            Kept stock loss under 0.3% for six straight quarters. | percent 0.3% = 0.3; duration six straight quarters = 6
            Rewrote 1,200 lines of COBOL into 300 of Java. | count 1,200 lines = 1200; count 300 = 300
            Went from 1 release a month to 3 a week. | change 1 release a month to 3 = 1 > 3
            Signed off on 5 PhD theses since 2017. | count 5 PhD theses = 5; date 2017
            Sat on the panel in 2016, 2018 and 2020. | date 2016; date 2018 and 2020
            Bill was £88 per head, got it to £61. | money £88 = 88; money £61 = 61
            Over 14,000 km of road surveyed. | count 14,000 km = 14000
            Emptied 300-plus bins a round. | count 300-plus bins = 300
            One in three callers used to hang up. | ratio One in three = 0.3333
            The bakery makes half as much again on Saturdays. | ratio half as much = 0.5
            Two out of every five kids now walk in. | ratio Two out of every five = 0.4
            Repainted number 9 and the gate of number 11. | none
            Dealt with a one-off claim from Unit 3B. | none
            Stood in for the head of Year 10 for a half term. | none
            Mended the boiler at 6 Vicarage Lane on Christmas Eve. | none
            Ran Saturday clinics 9am-1pm. | none
            Doors at 7.30, first act at eight, out by eleven. | none
            Played second oboe in Mahler 5 and Brahms 3. | none
            Came 3rd of 48 in the regional bake-off. | count 48 = 48
            Learnt to weld at sixteen. | none
            I was 19 and had never run a shift. | none
            Kept bees since I was 12. | none
            Taught ages 4-11 in a two-room school. | count two-room = 2
            Appeals up 20 per cent year on year. | percent 20 per cent = 20
            Audited 2021/22 accounts for six parishes. | date 2021/22; count six parishes = 6
            On 4th June 2019 we moved 90 residents in one night. | date 4th June 2019; count 90 residents = 90; count one night = 1
            Rota for w/c 12 Feb. | date 12 Feb
            Worked Mar-Oct 2020 on the test line. | date Mar-Oct 2020
            Spring 2022: new menu, covers up by a quarter. | date Spring 2022; ratio a quarter = 0.25
            Deadline was 31/01, filed on the 24th. | date 31/01
            Turned a 6-week backlog into same-day. | duration 6-week = 6
            Answer within 2 working days, usually 1. | duration 2 working days = 2; count 1 = 1
            Took 90 seconds off each cycle. | duration 90 seconds = 90
            Tickets went from £6 to £7.50 and we still sold 900. | change £6 to £7.50 = 6 > 7.5; count 900 = 900
            Paid back $40,000 of debt in eighteen months flat. | money $40,000 = 40000; duration eighteen months = 18
            Spent thirty-odd years underground. | duration thirty-odd years = 30
            Supervise up to 8 trainees, never fewer than 5. | count 8 trainees = 8; count 5 = 5
            Put in 400m of hedge and a 3m gate. | count 400m = 400; count 3m = 3
            Sent 5m emails a day. | count 5m emails = 5000000
            Handle £2-3m of stock. | money £2-3m = 2500000
            Bid between $8 and $10 million for the site. | money $8 and $10 million = 9000000
            Costs per bed down a tenth. | ratio a tenth = 0.1
            Saved us two to three days a month. | duration two to three days = 2.5
            Shrunk the image from 1.2 GB to 180 MB. | change 1.2 GB to 180 MB = 1200 > 180
            Went up from Band 5 to Band 7 in 3 years. | duration 3 years = 3
            Moved 26 families into Phase 2. | count 26 families = 26
            Version 4 shipped in week 6 of 8. | none
            Top 10 finish out of 212 entries. | count 212 entries = 212
            Took my Year 9s to the Science Museum. | none
            """)
    void numbersOfNotesInAHurryAreFound(String text, String numbers) {
        assertThat(numbers(text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            At five sites we now scan at the door. | count five sites = 5
            Charged out at 12 a head. | count 12 = 12
            Of the 12 we kept 9. | count 12 = 12; count 9 = 9
            In total 45 joined, on average 6 a week. | count 45 = 45; count 6 = 6
            I chair 4 meetings a month and lift 40 a day. | count 4 meetings = 4; count 40 = 40
            Rang 30 lapsed donors, 11 came back. | count 30 lapsed donors = 30; count 11 = 11
            Gritted 60 miles of road by five. | count 60 miles = 60
            Held the score at 4 all till the final whistle. | count 4 = 4
            Kept the fridge at 3 degrees. | count 3 degrees = 3
            Sold at 40% over the estimate. | percent 40% = 40
            Of 80 applicants, 5 got through. | count 80 applicants = 80; count 5 = 5
            From 2018 on I ran both depots. | date 2018
            Between 2015 and 2019 output rose 30%. | date 2015 and 2019; percent 30% = 30
            Served 2000 lunches a week. | count 2000 lunches = 2000
            Printed 1500 flyers, 1800 posters. | count 1500 flyers = 1500; count 1800 posters = 1800
            Restored an 1887 weighbridge. | date 1887
            Moved 1,950 boxes in a day and a half. | count 1,950 boxes = 1950; duration a day and a half = 1.5
            Made 1,200 widgets an hour, up from 950. | change 1,200 widgets an hour, up from 950 = 950 > 1200
            Cut pick time by a third to 40 seconds. | ratio a third = 0.3333; duration 40 seconds = 40
            Reduced defects to 12 from 31 a month. | change 12 from 31 = 31 > 12
            Got it down to 2 clicks from 9. | change 2 clicks from 9 = 9 > 2
            Response time fell 35% to 4 minutes. | percent 35% = 35; duration 4 minutes = 4
            Took pass rates up 8 points to 91%. | percent 8 points = 8; percent 91% = 91
            Sickness dropped by half, 12 days to 6 a head. | ratio half = 0.5; change 12 days to 6 = 12 > 6
            Lead time: 10 weeks to 6. | change 10 weeks to 6 = 10 > 6
            Chased 4 to 6 debtors a day. | count 4 to 6 debtors = 5
            Walked 10 to 12 dogs at once. | count 10 to 12 dogs = 11
            Grew headcount 4 to 11. | change 4 to 11 = 4 > 11
            Grew revenue from $2m to $5.5m ARR. | change $2m to $5.5m = 2000000 > 5500000
            Rents from £450 to £900 a month. | change £450 to £900 = 450 > 900
            Moved from 2-week to 1-week sprints. | change 2-week to 1-week = 2 > 1
            Boiler checks from yearly to every six months. | change yearly to every six months = 1 > 2
            Cut check-in from eight steps to three. | change eight steps to three = 8 > 3
            Queue went from over an hour to under ten minutes. | change an hour to under ten minutes = 60 > 10
            Backlog from 340 down to 25 in one quarter. | change 340 down to 25 = 340 > 25; duration one quarter = 1
            Bumped conversion 1.8% → 2.4%. | change 1.8% → 2.4% = 1.8 > 2.4
            From zero to 400 members in a year and a half. | change zero to 400 members = 0 > 400; duration a year and a half = 1.5
            Nearly doubled the gate, 800 to 1,500. | ratio doubled = 2; change 800 to 1,500 = 800 > 1500
            Up from 12th to 5th in the table. | none
            Went from 2 to 3 Michelin stars. | change 2 to 3 Michelin stars = 2 > 3
            Dropped from size 20 to size 14. | none
            From 6 until 2 I sort the post. | none
            Read meters at 45 to 50 homes a day. | count 45 to 50 homes = 47.5
            The rig ran 61 days non-stop. | duration 61 days = 61
            Ran on 3 hours' sleep for a week. | duration 3 hours = 3
            Two weeks' notice became two days'. | duration Two weeks = 2; duration two days = 2
            6 months in, promoted to shift lead over 14. | duration 6 months = 6; count 14 = 14
            Day 1 ready desks for 90 starters. | count 90 starters = 90
            A 3-week, £90k refit finished 4 days early. | duration 3-week = 3; money £90k = 90000; duration 4 days = 4
            Lifted 200-kilo slabs with a crew of four. | count 200-kilo = 200; count four = 4
            Hit 104% of quota for the third year running. | percent 104% = 104
            Ranked number one of 64 branches. | count 64 branches = 64
            One call, one fix: 78% of jobs. | count One call = 1; count one fix = 1; percent 78% = 78
            Got £1 back for every £4 chased. | money £1 = 1; money £4 = 4
            Half a dozen chefs, two of them apprentices. | count Half a dozen chefs = 6; count two = 2
            Spoke to an audience of 1.2k. | count 1.2k = 1200
            Made 3/4 of the set from scrap. | ratio 3/4 = 0.75
            """)
    void numbersBesideTheirLookalikesAreFound(String text, String numbers) {
        assertThat(numbers(text)).isEqualTo(numbers);
    }

    private String numbers(String text) {
        return written(near.analyze(text));
    }

    /// The numbers of an analysis as the rows above give them.
    static String written(NearAnalysis analysis) {
        String text = analysis.text();
        String all = analysis.numbers().stream()
                .map(number ->
                        number.kind().code() + " " + text.substring(number.start(), number.end()) + value(number))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "none" : all;
    }

    private static String value(NearNumber number) {
        if (number.amount() instanceof Change change) {
            return " = " + rounded(change.from()) + " > " + rounded(change.to());
        }
        return number.amount().value().isPresent()
                ? " = " + rounded(number.amount().value().getAsDouble())
                : "";
    }

    private static String rounded(double value) {
        return new BigDecimal(value)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
