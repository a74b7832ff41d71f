package headway.engine.near;

import static org.assertj.core.api.Assertions.assertThat;

import headway.engine.near.NearAmount.Change;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("E1")
class NearAnalyzerTest {

    private final NearAnalyzer near = NearAnalyzer.create();

    @Test
    void changeFromTwentyFiveToFifteenMinutesIsOneNumberOfMinusFortyPercent() {
        NearAnalysis analysis = near.analyze("Cut the nightly build from 25 to 15 min for 60 engineers");
        assertThat(analysis.numbers()).hasSize(2);
        NearNumber change = analysis.numbers().getFirst();
        assertThat(change).isEqualTo(new NearNumber(27, 39, NumberKind.CHANGE, new Change(25, 15), "min", false));
        assertThat(((Change) change.amount()).percent()).hasValue(-40.0);
        assertThat(analysis.example()).isTrue();
        assertThat(analysis.achievement()).isTrue();
        assertThat(analysis.result()).isTrue();
        assertThat(analysis.question().key()).isEqualTo(NearQuestion.Key.NONE);
        assertThat(analysis.score().points()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Raised £1.2m for the roof              | £1.2m            | money    | 1200000
            Sold US$4.5 million of timber          | US$4.5 million   | money    | 4500000
            Saved 40,000 euros                     | 40,000 euros     | money    | 40000
            Spent half a million pounds            | half a million pounds | money | 500000
            Costs fell by a third                  | a third          | ratio    | 0.3333
            It runs twice as fast                  | twice as fast    | ratio    | 2
            Pages load 3x faster                   | 3x               | ratio    | 3
            4 out of 5 passed                      | 4 out of 5       | ratio    | 0.8
            One in four stayed                     | One in four      | ratio    | 0.25
            Waste is down 12.5 per cent            | 12.5 per cent    | percent  | 12.5
            Ran a two-week course                  | two-week         | duration | 2
            It took two and a half hours           | two and a half hours | duration | 2.5
            Hired 12 newly qualified nurses        | 12 newly qualified nurses | count | 12
            Answered 10 000 letters                | 10 000 letters   | count    | 10000
            Made two dozen cakes                   | two dozen cakes  | count    | 24
            Met twenty-five families               | twenty-five families | count | 25
            Served 10-15 guests                    | 10-15 guests     | count    | 12.5
            Shipped 5,000+ parcels                 | 5,000+ parcels   | count    | 5000
            Costs fell by 1,5 %                    | 1,5 %            | percent  | 1.5
            Spent £1 in every £5 on rent           | £1 in every £5   | ratio    | 0.2
            Gained half a stone                    | half a stone     | count    | 0.5
            Kept it at minus 18 °C                 | minus 18 °C      | count    | -18
            Ran for three-and-a-half hours         | three-and-a-half hours | duration | 3.5
            Raised 80 grand                        | 80 grand         | money    | 80000
            Moved ¾ of the stock                   | ¾                | ratio    | 0.75
            Output is up x4                        | x4               | ratio    | 4
            Raised $5-7 million                    | $5-7 million     | money    | 6000000
            Took 2-3 dozen orders                  | 2-3 dozen orders | count    | 30
            Sold 150 day passes                    | 150 day passes   | count    | 150
            """)
    void quantityHasItsSpanKindAndValue(String text, String span, String kind, double value) {
        NearNumber number = near.analyze(text).numbers().getFirst();
        assertThat(text.substring(number.start(), number.end())).isEqualTo(span);
        assertThat(number.kind().code()).isEqualTo(kind);
        assertThat(number.amount().value().orElseThrow()).isCloseTo(value, org.assertj.core.data.Offset.offset(0.001));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moved reports from weekly to daily     | weekly to daily            | 52  | 365
            Grew sales £300k → £1.1m               | £300k → £1.1m              | 300000 | 1100000
            Cut it from three days to four hours   | three days to four hours   | 72  | 4
            Errors went from 9 % to 3 %            | 9 % to 3 %                 | 9   | 3
            Brought the queue to 4 min from 11     | 4 min from 11              | 11  | 4
            Now 8 days, down from 17               | 8 days, down from 17       | 17  | 8
            Went from none to 12 members           | none to 12 members         | 0   | 12
            Exclusions went from 21 to none        | 21 to none                 | 21  | 0
            We feed 120 people on Sundays, up from 45 | 120 people on Sundays, up from 45 | 45 | 120
            From 3.2m to 4.8m users                | 3.2m to 4.8m users         | 3200000 | 4800000
            """)
    void changeHasItsTwoEnds(String text, String span, double from, double to) {
        NearNumber number = near.analyze(text).numbers().getFirst();
        assertThat(text.substring(number.start(), number.end())).isEqualTo(span);
        assertThat(number.amount()).isEqualTo(new Change(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in March 2024",
                "on 3 May",
                "since 2021",
                "in Q3",
                "on 14 February 2023",
                "2019–2022",
                "October 14, 2022"
            })
    void calendarDateIsANumberWithoutValue(String date) {
        List<NearNumber> numbers =
                near.analyze("The clinic opened " + date + ".").numbers();
        assertThat(numbers).singleElement().satisfies(number -> {
            assertThat(number.kind()).isEqualTo(NumberKind.DATE);
            assertThat(number.amount().value()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Taught Year 7", "Worked on ward 12", "Certified to ISO 9001", "Moved to Java 25", "Open 24/7",
                        "A 3D model on A4",
                "One of the team", "No one left", "Called 020 7946 0018", "Released 3.11.2", "The first of its kind",
                        "Met at 10:30",
                "A team of friends", "Both of several projects", "Open before 7.30", "Cut in 16:9",
                        "Broke even in week seven", "Uses HTTP/2"
            })
    void nameOrOrdinalIsNoNumber(String text) {
        assertThat(near.analyze(text).numbers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about 40 calls",
                "roughly 40 calls",
                "~40 calls",
                "an estimated 40 calls",
                "nearly 40 calls",
                "30-40 calls"
            })
    void hedgedNumberOrRangeIsAnEstimate(String text) {
        assertThat(near.analyze("Took " + text).numbers())
                .singleElement()
                .satisfies(number -> assertThat(number.estimate()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"over 40 calls", "at least 40 calls", "up to 40 calls", "more than 40 calls"})
    void boundIsNoEstimate(String text) {
        assertThat(near.analyze("Took " + text).numbers())
                .singleElement()
                .satisfies(number -> assertThat(number.estimate()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Led the handover.", "I rewired the barn.", "We launched a newsletter.",
                        "Training apprentices on the lathe.",
                "In 2021, rebuilt the kennels.", "My team moved the archive.", "The form was written by me.",
                        "I've been training two cooks."
            })
    void ownActionIsAnAchievement(String text) {
        assertThat(near.analyze(text).achievement()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Responsible for the larder.", "Was part of a team.", "I want to lead a crew.",
                        "I will be leading the review.",
                "The form was changed.", "Waiting times fell by 20 %.", "Duties included filing.", "Attended meetings.",
                "She rebuilt the shed.", "Experienced nurse.", "My role is to plan shifts.", "I did not finish it."
            })
    void dutyWishOrOthersActionIsNoAchievement(String text) {
        assertThat(near.analyze(text).achievement()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reduced waste.",
                "Wrote the bid, winning a grant.",
                "Waiting times fell by 20 %.",
                "Sales doubled.",
                "Trained Ana; she passed her exam.",
                "Built a tool that saves two hours a day."
            })
    void effectIsAResult(String text) {
        assertThat(near.analyze(text).result()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Trained 12 nurses.", "Built a dashboard.", "I want to cut costs by 10 %.", "Wrote letters."})
    void activityOrPlanIsNoResult(String text) {
        assertThat(near.analyze(text).result()).isFalse();
    }

    @Test
    void offsetsCountCodePoints() {
        NearNumber number = near.analyze("🏗️ Laid 40 bricks").numbers().getFirst();
        assertThat(List.of(number.start(), number.end())).isEqualTo(List.of(8, 17));
    }

    @Test
    void jsonLineCarriesEveryField() {
        assertThat(NearJson.line(near.analyze("Cut waiting from 25 to 15 min")))
                .isEqualTo(
                        "{\"text\":\"Cut waiting from 25 to 15 min\",\"numbers\":[{\"start\":17,\"end\":29,\"kind\":\"change\","
                                + "\"value\":null,\"unit\":\"min\",\"from\":25,\"to\":15,\"percent\":-40,\"estimate\":false}],"
                                + "\"example\":false,\"achievement\":true,\"result\":true,\"score\":85,"
                                + "\"question\":\"Which case was it? A name, a place or the very thing makes it real.\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trained the new porters        | WHAT_COULD_THEY_DO_AFTER
            Responsible for ordering       | WHAT_DID_YOU_DO
            I hope to open a shop          | WHAT_IS_DONE_ALREADY
            Reduced costs                  | HOW_MUCH_MONEY
            Reduced waiting times          | HOW_MUCH_TIME
            Sales doubled                  | WHAT_WAS_YOUR_PART
            """)
    void questionFitsTheKindOfWork(String text, NearQuestion.Key key) {
        assertThat(near.analyze(text).question().key()).isEqualTo(key);
    }

    @Test
    void emptyTextAsksWhatHappened() {
        assertThat(near.analyze("").question().key()).isEqualTo(NearQuestion.Key.WHAT_HAPPENED);
    }

    @Test
    void randomTextsKeepTheInvariants() {
        long seed = 20_260_101L;
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "Cut", "from", "to", "25", "15 min", "£1.2m", "→", "half", "a", "third", "of", "I", "led", "Acme", ",",
                ".", " ", "-", "twice", "weekly", "\uD83D", "🏗", "\u202E", "one", "in", "2021", "March", "%", "and",
                "\n", "so that", "٣");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            int words = random.nextInt(25);
            for (int word = 0; word < words; word++) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            NearInvariants.check(near.analyze(text.toString()));
        }
    }

    @Test
    void tenMegabytesInOneLineAreReadInBoundedTime() {
        String line = "from 25 to 15 min and half a million pounds, ".repeat(230_000);
        NearInvariants.check(near.analyze(line));
        NearInvariants.check(near.analyze("1,".repeat(5_000_000)));
        NearInvariants.check(near.analyze("a-".repeat(5_000_000)));
    }
}
