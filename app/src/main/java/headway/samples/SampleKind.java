package headway.samples;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.Kept;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What is particular to best work. The table and the kind are called `best_of` since they held a quarter each.
final class SampleKind implements RecordKind<Sample> {
    static final String NAME = "best_of";
    private static final Quarter UNKNOWN = new Quarter(1970, 1);

    private final List<Field<Sample>> fields;
    private final SampleStore store = new SampleStore();

    SampleKind(RecordChoices accomplishments) {
        this.fields = List.of(
                Field.<Sample>reference("accomplishmentId", accomplishments, Sample::accomplishment)
                        .asRequired(),
                Field.<Sample>line("quarter", facts -> facts.quarter().toString())
                        .asRequired(),
                Field.line("note", Sample::note));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return NAME;
    }

    @Override
    public String path() {
        return "/best-of";
    }

    @Override
    public String texts() {
        return "best_of.";
    }

    @Override
    public List<Field<Sample>> fields() {
        return fields;
    }

    @Override
    public Sample make(Values values) {
        return new Sample(
                values.reference("accomplishmentId"),
                Quarter.parse(values.text("quarter")).orElse(UNKNOWN),
                values.text("note"));
    }

    @Override
    public String title(Sample facts) {
        return facts.note().isEmpty() ? facts.quarter().toString() : facts.note();
    }

    /// The accomplishment stands on the timeline already.
    @Override
    public Optional<PartialDate> happened(Sample facts) {
        return Optional.empty();
    }

    @Override
    public List<Problem> check(Values values, LocalDate today) {
        return Quarter.parse(values.text("quarter")).isPresent()
                ? List.of()
                : List.of(Problem.at("quarter", "best.quarter-unknown", values.text("quarter")));
    }

    /// An accomplishment is chosen once.
    @Override
    public void followedBy(
            Transaction transaction, OwnerId owner, Optional<Sample> before, Kept<Sample> after, UUID batch) {
        after.facts()
                .accomplishment()
                .filter(id -> store.choices(transaction.handle(), owner, id) > 1)
                .ifPresent(id -> {
                    throw new Refusal.Conflict(id.toString());
                });
    }
}
