package headway.asks;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.records.Field;
import headway.platform.records.PlainKind;
import headway.platform.records.Values;
import java.util.ArrayList;
import java.util.List;

/// Which fields asks, pay and sources of pay have.
final class AskKinds {
    /// As much as nine digits hold.
    private static final int MOST_PAY = 999_999_999;

    static final PlainKind<Ask> ASK = new PlainKind<>(
            "ask",
            "ask",
            "/asks",
            List.of(
                    Field.<Ask>line("wanted", Ask::wanted).asRequired(),
                    Field.choice("type", AskType.values(), Ask::type),
                    Field.choice("state", AskState.values(), Ask::state),
                    Field.<Ask>line("ofWhom", Ask::ofWhom).asSuggested(),
                    Field.day("talkOn", Ask::talkOn),
                    Field.day("nextOn", Ask::nextOn),
                    Field.<Ask>text("reasons", Ask::reasons).in("case"),
                    Field.<Ask>text("theirGain", Ask::theirGain).in("case"),
                    Field.<Ask>text("alternatives", Ask::alternatives).in("case"),
                    Field.<Ask>text("answer", Ask::answer).in("answer")),
            values -> new Ask(
                    values.choice("type", AskType.values()),
                    values.text("wanted"),
                    values.text("ofWhom"),
                    values.choice("state", AskState.values()),
                    values.text("reasons"),
                    values.text("theirGain"),
                    values.text("alternatives"),
                    values.day("talkOn"),
                    values.text("answer"),
                    values.day("nextOn")),
            Ask::wanted,
            facts -> facts.talkOn().map(PartialDate::of));

    static final PlainKind<PayRecord> PAY = new PlainKind<>(
            "pay_record",
            "pay_record",
            "/pay-records",
            List.of(
                    Field.<PayRecord>day("startsOn", PayRecord::startsOn).asRequired(),
                    Field.<PayRecord>number("amount", 0, MOST_PAY, PayRecord::amount)
                            .asRequired(),
                    Field.<PayRecord>line("currency", PayRecord::currency)
                            .asRequired()
                            .asSuggested(),
                    Field.choice("period", PayPeriod.values(), PayRecord::period),
                    Field.line("basis", PayRecord::basis)),
            values -> new PayRecord(
                    values.day("startsOn"),
                    values.number("amount"),
                    currency(values),
                    values.choice("period", PayPeriod.values()),
                    values.text("basis")),
            facts -> facts.amount().map(String::valueOf).orElse("") + " " + facts.currency(),
            facts -> facts.startsOn().map(PartialDate::of),
            AskKinds::currencyProblems);

    static final PlainKind<PaySource> SOURCE = new PlainKind<>(
            "pay_source",
            "pay_source",
            "/pay-sources",
            List.of(
                    Field.<PaySource>line("title", PaySource::title).asRequired(),
                    Field.<PaySource>day("publishedOn", PaySource::publishedOn).asRequired(),
                    Field.number("low", 0, MOST_PAY, PaySource::low),
                    Field.number("high", 0, MOST_PAY, PaySource::high),
                    Field.<PaySource>line("currency", PaySource::currency)
                            .asRequired()
                            .asSuggested(),
                    Field.choice("period", PayPeriod.values(), PaySource::period),
                    Field.web("url", PaySource::url),
                    Field.text("notes", PaySource::notes)),
            values -> new PaySource(
                    values.text("title"),
                    values.day("publishedOn"),
                    values.number("low"),
                    values.number("high"),
                    currency(values),
                    values.choice("period", PayPeriod.values()),
                    values.text("url"),
                    values.text("notes")),
            PaySource::title,
            facts -> facts.publishedOn().map(PartialDate::of),
            AskKinds::sourceProblems);

    private AskKinds() {}

    private static String currency(Values values) {
        return values.text("currency").toUpperCase(java.util.Locale.ROOT);
    }

    private static List<Problem> currencyProblems(Values values) {
        String currency = values.text("currency");
        boolean known = currency.isEmpty() || currency.matches("[A-Za-z]{3}");
        return known ? List.of() : List.of(Problem.at("currency", "asks.currency-unknown", currency));
    }

    private static List<Problem> sourceProblems(Values values) {
        List<Problem> problems = new ArrayList<>(currencyProblems(values));
        if (values.number("low").isEmpty() && values.number("high").isEmpty()) {
            problems.add(Problem.at("low", "asks.figure-needed"));
        }
        boolean backwards = values.number("low")
                .flatMap(low -> values.number("high").map(high -> low > high))
                .orElse(false);
        if (backwards) {
            problems.add(Problem.at("high", "asks.high-below-low"));
        }
        return problems;
    }
}
