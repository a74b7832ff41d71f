package headway.decisions;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import headway.platform.records.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which fields decisions, their options and their risks have.
final class DecisionKinds {
    private static final int SURE = 100;
    private static final int MOST = 999_999_999;

    private DecisionKinds() {}

    static final PlainKind<Decision> DECISION = new PlainKind<>(
            "decision",
            "decision",
            "/decisions",
            List.of(
                    Field.<Decision>line("question", Decision::question).asRequired(),
                    Field.text("situation", Decision::situation),
                    Field.choice("door", Decision.Door.values(), Decision::door),
                    Field.<Decision>text("smallestTest", Decision::smallestTest).in("risk"),
                    Field.<Decision>line("chosen", Decision::chosen).in("choice"),
                    Field.<Decision>day("decidedOn", Decision::decidedOn).in("choice"),
                    Field.<Decision>text("reasons", Decision::reasons).in("choice"),
                    Field.<Decision>text("expected", Decision::expected).in("choice"),
                    Field.<Decision>number("probability", 0, SURE, Decision::probability)
                            .in("choice"),
                    Field.<Decision>day("reviewOn", Decision::reviewOn).in("choice"),
                    Field.<Decision, Decision.Happened>choice(
                                    "happened", Decision.Happened.values(), Decision::happened)
                            .in("outcome"),
                    Field.<Decision>text("outcome", Decision::outcome).in("outcome"),
                    Field.<Decision>text("learned", Decision::learned).in("outcome")),
            values -> new Decision(
                    values.text("question"),
                    values.text("situation"),
                    values.choice("door", Decision.Door.values()),
                    values.text("smallestTest"),
                    values.text("chosen"),
                    values.text("reasons"),
                    values.text("expected"),
                    values.number("probability"),
                    values.day("decidedOn"),
                    values.day("reviewOn"),
                    values.choice("happened", Decision.Happened.values()),
                    values.text("outcome"),
                    values.text("learned")),
            Decision::question,
            facts -> facts.decidedOn().map(PartialDate::of),
            DecisionKinds::decisionProblems);

    private static List<Problem> decisionProblems(Values values) {
        boolean backwards = values.day("decidedOn")
                .flatMap(decided -> values.day("reviewOn").map(review -> review.isBefore(decided)))
                .orElse(false);
        return backwards ? List.of(Problem.at("reviewOn", "decisions.review-before-decision")) : List.of();
    }

    static PlainKind<DecisionOption> option(RecordChoices decisions) {
        return new PlainKind<>(
                "decision_option",
                "decision_option",
                "/decision-options",
                List.of(
                        Field.<DecisionOption>reference("decisionId", decisions, DecisionOption::decisionId)
                                .asRequired(),
                        Field.<DecisionOption>line("name", DecisionOption::name).asRequired(),
                        Field.text("upside", DecisionOption::upside),
                        figure("upLow", DecisionOption::upLow),
                        figure("upLikely", DecisionOption::upLikely),
                        figure("upHigh", DecisionOption::upHigh),
                        Field.text("downside", DecisionOption::downside),
                        figure("downLow", DecisionOption::downLow),
                        figure("downLikely", DecisionOption::downLikely),
                        figure("downHigh", DecisionOption::downHigh),
                        Field.<DecisionOption>line("unit", DecisionOption::unit).asSuggested(),
                        Field.number("chanceLow", 0, SURE, DecisionOption::chanceLow),
                        Field.number("chanceHigh", 0, SURE, DecisionOption::chanceHigh)),
                values -> new DecisionOption(
                        values.reference("decisionId"),
                        values.text("name"),
                        values.text("upside"),
                        values.number("upLow"),
                        values.number("upLikely"),
                        values.number("upHigh"),
                        values.text("downside"),
                        values.number("downLow"),
                        values.number("downLikely"),
                        values.number("downHigh"),
                        values.text("unit"),
                        values.number("chanceLow"),
                        values.number("chanceHigh")),
                DecisionOption::name,
                _ -> Optional.empty(),
                DecisionKinds::optionProblems);
    }

    private static Field<DecisionOption> figure(
            String name, java.util.function.Function<DecisionOption, Optional<Integer>> value) {
        return Field.number(name, 0, MOST, value);
    }

    private static List<Problem> optionProblems(Values values) {
        List<Problem> problems = new ArrayList<>();
        for (String side : List.of("up", "down")) {
            boolean rises = Spread.rises(
                    values.number(side + "Low"), values.number(side + "Likely"), values.number(side + "High"));
            if (!rises) {
                problems.add(Problem.at(side + "Low", "decisions.range-falls"));
            }
        }
        if (!Spread.rises(values.number("chanceLow"), Optional.empty(), values.number("chanceHigh"))) {
            problems.add(Problem.at("chanceLow", "decisions.range-falls"));
        }
        return problems;
    }

    static PlainKind<DecisionRisk> risk(RecordChoices decisions) {
        return new PlainKind<>(
                "decision_risk",
                "decision_risk",
                "/decision-risks",
                List.of(
                        Field.<DecisionRisk>reference("decisionId", decisions, DecisionRisk::decisionId)
                                .asRequired(),
                        Field.<DecisionRisk>line("wrong", DecisionRisk::wrong).asRequired(),
                        Field.line("sign", DecisionRisk::sign),
                        Field.line("countermeasure", DecisionRisk::countermeasure)),
                values -> new DecisionRisk(
                        values.reference("decisionId"),
                        values.text("wrong"),
                        values.text("sign"),
                        values.text("countermeasure")),
                DecisionRisk::wrong,
                _ -> Optional.empty());
    }
}
