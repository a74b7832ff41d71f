package headway.asks;

import headway.platform.i18n.Formats;
import headway.platform.i18n.Texts;

/// Amounts of pay in words.
final class AskTexts {
    private AskTexts() {}

    static String range(Texts texts, Formats formats, MarketRange range) {
        String period = texts.get("pay_source.period." + range.period().code());
        return amounts(texts, formats, range.low(), range.high(), range.currency(), period);
    }

    static String figures(Texts texts, Formats formats, PaySource source) {
        int low = source.low().or(source::high).orElse(0);
        int high = source.high().or(source::low).orElse(0);
        String period = texts.get("pay_source.period." + source.period().code());
        return amounts(texts, formats, low, high, source.currency(), period);
    }

    static String amount(Texts texts, Formats formats, PayRecord pay) {
        int amount = pay.amount().orElse(0);
        String period = texts.get("pay_record.period." + pay.period().code());
        return amounts(texts, formats, amount, amount, pay.currency(), period);
    }

    private static String amounts(Texts texts, Formats formats, int low, int high, String currency, String period) {
        String figures = low == high ? formats.number(low) : formats.number(low) + "–" + formats.number(high);
        return texts.get("asks.amount", figures, currency, period);
    }
}
