package headway.brag;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.web.FormData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads which document is wanted, from an address or from options of the command.
final class BragForm {
    static final String LAST_YEAR = "last-12-months";
    static final String THIS_YEAR = "this-year";
    static final String SINCE = "since";
    static final String CUSTOM = "custom";
    static final List<String> PERIODS = List.of(LAST_YEAR, THIS_YEAR, SINCE, CUSTOM);

    private final FormData data;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private BragForm(FormData data, LocalDate today) {
        this.data = data;
        this.today = today;
    }

    /// Everything is optional: the last twelve months by month, open accomplishments only. Days may be months or
    /// years, which then count from their first or to their last day.
    static Result<BragRequest> check(FormData data, LocalDate today) {
        return new BragForm(data, today).check();
    }

    /// The chosen period; where only days are given, those.
    static String period(FormData data) {
        String period = data.text("period");
        if (PERIODS.contains(period)) {
            return period;
        }
        return data.text("from").isEmpty() && data.text("to").isEmpty() ? LAST_YEAR : CUSTOM;
    }

    private Result<BragRequest> check() {
        LocalDate from = today;
        LocalDate to = today;
        switch (period(data)) {
            case THIS_YEAR -> from = today.withDayOfYear(1);
            case SINCE -> from = day("from").map(PartialDate::firstDay).orElse(today);
            case CUSTOM -> {
                to = data.text("to").isEmpty()
                        ? today
                        : day("to").map(PartialDate::lastDay).orElse(today);
                from = data.text("from").isEmpty()
                        ? to.minusYears(1).plusDays(1)
                        : day("from").map(PartialDate::firstDay).orElse(to);
            }
            default -> from = today.minusYears(1).plusDays(1);
        }
        if (from.isAfter(to)) {
            problems.add(Problem.at("from", "brag.from-after-to"));
        }
        BragOrder order = order();
        return problems.isEmpty()
                ? Result.ok(new BragRequest(
                        from,
                        to,
                        order,
                        data.isChecked("internal"),
                        data.isChecked("confidential"),
                        data.isChecked("details")))
                : Result.invalid(problems);
    }

    private Optional<PartialDate> day(String field) {
        Optional<PartialDate> day = PartialDate.parse(data.text(field));
        if (day.isEmpty()) {
            problems.add(Problem.at(field, "brag.day-unknown", data.text(field)));
        }
        return day;
    }

    private BragOrder order() {
        String by = data.text("by").toLowerCase(Locale.ROOT);
        for (BragOrder each : BragOrder.values()) {
            if (each.code().equals(by)) {
                return each;
            }
        }
        if (!by.isEmpty()) {
            problems.add(Problem.at("by", "brag.order-unknown", data.text("by")));
        }
        return BragOrder.MONTH;
    }
}
