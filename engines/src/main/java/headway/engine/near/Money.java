package headway.engine.near;

/// Reads an amount behind its currency: `£1.2m`, `US$40`, `GBP 300`, `€75.000`.
final class Money {

    private Money() {}

    /// The amount that starts at token `i`, or one that was not found.
    static Quantity read(Tokens tokens, int i) {
        int at = i;
        String currency;
        Token first = tokens.at(i);
        String second = Units.sign(tokens.at(i + 1).text());
        if (first.word() && !second.isEmpty() && !tokens.at(i + 1).spaced() && Units.dollarPrefix(first.lower())) {
            currency = Units.prefixed(first.lower(), second);
            at += 2;
        } else if (Units.currencyCode(first)) {
            currency = Units.of(first.lower()).name();
            at++;
        } else {
            currency = Units.sign(first.text());
            at++;
        }
        if (currency.isEmpty() || !tokens.at(at).number()) {
            return Quantity.none(i);
        }
        Numeral numeral = loose(tokens, thousands(tokens.at(at), Numerals.read(tokens, at)));
        return Quantity.of(i, plus(tokens, numeral.next()), NumberKind.MONEY, numeral.value(), currency);
    }

    /// `$15M+`, `30%+`: steps over a plus sign that belongs to the figure.
    static int plus(Tokens tokens, int at) {
        return tokens.is(at, "+") && !tokens.at(at).spaced() ? at + 1 : at;
    }

    /// `€75.000`: money has no third decimal, so the point parts thousands.
    static Numeral thousands(Token token, Numeral numeral) {
        int dot = token.text().indexOf('.');
        boolean groups = numeral.bare() && dot > 0 && token.text().length() == dot + 4 && token.value() >= 1;
        return groups ? numeral.times(1e3, numeral.next()) : numeral;
    }

    /// After a currency a magnitude may stand apart: `£1.2 m`.
    private static Numeral loose(Tokens tokens, Numeral numeral) {
        if (!numeral.bare()) {
            return numeral;
        }
        return switch (tokens.at(numeral.next()).text()) {
            case "k", "K" -> numeral.times(1e3, numeral.next() + 1);
            case "m", "M", "MM", "mn", "Mio", "mio" -> numeral.times(1e6, numeral.next() + 1);
            case "bn" -> numeral.times(1e9, numeral.next() + 1);
            default -> numeral;
        };
    }
}
