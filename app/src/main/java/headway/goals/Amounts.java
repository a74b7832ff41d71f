package headway.goals;

import headway.kernel.Problem;
import headway.platform.records.Values;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Numbers of a measure: as people type them, kept as plain decimal text.
final class Amounts {
    /// Above it, numbers are no measure of a working life.
    private static final double MOST = 1e12;

    private Amounts() {}

    /// Reads `12.5`, `12,5`, `1 200`; empty for anything else.
    static Optional<Double> read(String typed) {
        String digits = typed.strip().replaceAll("[\\s\u00a0%]", "").replace(',', '.');
        return digits.matches("[+-]?\\d{1,12}(\\.\\d{1,6})?")
                ? Optional.of(Double.valueOf(digits)).filter(number -> Math.abs(number) < MOST)
                : Optional.empty();
    }

    static String text(Optional<Double> amount) {
        return amount.map(number ->
                        BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
                .orElse("");
    }

    /// What is wrong with a field that holds a number or nothing.
    static List<Problem> problems(Values values, String field) {
        String typed = values.text(field);
        return typed.isEmpty() || read(typed).isPresent()
                ? List.of()
                : List.of(Problem.at(field, "goals.number-unknown", typed));
    }
}
