package headway.engine.near;

/// One number found in a text.
///
/// @param start first code point of the text that belongs to it (currency sign included)
/// @param end code point after the last one (unit included)
/// @param kind what it measures; [NumberKind#CHANGE] exactly when the amount is a change
/// @param amount how much, in `unit`
/// @param unit the counted noun as written in lower case, an ISO 4217 currency, `%`, one of
///     `s min h day week month quarter year`, `per year` for frequencies, or empty
/// @param estimate the writer marked it as approximate, or gave a range
public record NearNumber(int start, int end, NumberKind kind, NearAmount amount, String unit, boolean estimate) {}
