package headway.setbacks;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which fields a setback has.
final class SetbackKind implements RecordKind<Setback> {
    static final String NAME = "setback";
    private static final String KIND = "setbackKind";
    private static final String HAPPENED = "happenedOn";
    private static final String NEXT = "nextTryOn";

    private static final List<Field<Setback>> FIELDS = List.of(
            Field.<Setback>text("what", Setback::what).asRequired(),
            Field.day(HAPPENED, Setback::happenedOn),
            Field.choice(KIND, Setback.Kind.values(), Setback::kind),
            Field.<Setback>text("told", Setback::told).in("account"),
            Field.<Setback>text("inMyHands", Setback::inMyHands).in("account"),
            Field.<Setback>text("notInMyHands", Setback::notInMyHands).in("account"),
            Field.<Setback>text("lesson", Setback::lesson).in("lesson"),
            Field.<Setback>text("nextTry", Setback::nextTry).in("lesson"),
            Field.<Setback>day(NEXT, Setback::nextTryOn).in("lesson"),
            Field.<Setback>text("cameOfIt", Setback::cameOfIt).in("after"));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "setback";
    }

    @Override
    public String path() {
        return "/setbacks";
    }

    @Override
    public String texts() {
        return "setback.";
    }

    @Override
    public List<Field<Setback>> fields() {
        return FIELDS;
    }

    @Override
    public Setback make(Values values) {
        return new Setback(
                values.text("what"),
                values.day(HAPPENED),
                values.choice(KIND, Setback.Kind.values()),
                values.text("told"),
                values.text("inMyHands"),
                values.text("notInMyHands"),
                values.text("lesson"),
                values.text("nextTry"),
                values.day(NEXT),
                values.text("cameOfIt"));
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        Optional<LocalDate> happened = values.day(HAPPENED);
        if (happened.filter(day -> day.isAfter(today)).isPresent()) {
            return List.of(Problem.at(HAPPENED, "setback.in-future"));
        }
        boolean early = happened.isPresent()
                && values.day(NEXT).filter(day -> day.isBefore(happened.get())).isPresent();
        return early ? List.of(Problem.at(NEXT, "setback.next-before")) : List.of();
    }

    @Override
    public String title(Setback setback) {
        return setback.what().lines().findFirst().orElse("");
    }

    @Override
    public Optional<PartialDate> happened(Setback setback) {
        return setback.happenedOn().map(PartialDate::of);
    }

    /// Newest first.
    @Override
    public Comparator<Setback> order() {
        return Comparator.comparing(
                (Setback setback) -> setback.happenedOn().orElse(LocalDate.MAX), Comparator.reverseOrder());
    }
}
