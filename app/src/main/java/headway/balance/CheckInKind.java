package headway.balance;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which fields a check-in has.
final class CheckInKind implements RecordKind<CheckIn> {
    static final String NAME = "balance";

    private static final List<Field<CheckIn>> FIELDS = List.of(
            Field.<CheckIn>day("checkedOn", each -> Optional.of(each.checkedOn()))
                    .asRequired(),
            scale("energy", each -> Optional.of(each.energy())).asRequired(),
            scale("stress", each -> Optional.of(each.stress())).asRequired(),
            Field.number("hours", 0, CheckIn.MOST_HOURS, CheckIn::hours),
            scale("people", CheckIn::people),
            scale("interests", CheckIn::interests),
            Field.text("note", CheckIn::note));

    private static Field<CheckIn> scale(String name, java.util.function.Function<CheckIn, Optional<Integer>> value) {
        return Field.number(name, CheckIn.LEAST, CheckIn.MOST, value);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "balance";
    }

    @Override
    public String path() {
        return "/balance";
    }

    @Override
    public String texts() {
        return "balance.";
    }

    @Override
    public List<Field<CheckIn>> fields() {
        return FIELDS;
    }

    @Override
    public CheckIn make(Values values) {
        return new CheckIn(
                values.day("checkedOn").orElseThrow(),
                values.number("energy").orElseThrow(),
                values.number("stress").orElseThrow(),
                values.number("hours"),
                values.number("people"),
                values.number("interests"),
                values.text("note"));
    }

    /// The note, or the day where nothing was noted.
    @Override
    public String title(CheckIn facts) {
        return facts.note().isEmpty()
                ? facts.checkedOn().toString()
                : facts.note().lines().findFirst().orElse("");
    }

    @Override
    public Optional<PartialDate> happened(CheckIn facts) {
        return Optional.of(PartialDate.of(facts.checkedOn()));
    }

    @Override
    public Comparator<CheckIn> order() {
        return Comparator.comparing(CheckIn::checkedOn).reversed();
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        return values
                .day("checkedOn")
                .filter(day -> day.isAfter(today))
                .map(_ -> Problem.at("checkedOn", "balance.day-future"))
                .stream()
                .toList();
    }
}
