package headway.commitments;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.people.TouchKind;
import headway.people.Touches;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Field;
import headway.platform.records.Kept;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Commitments as records.
final class CommitmentKind implements RecordKind<Commitment> {
    static final String NAME = "commitment";

    private final List<Field<Commitment>> fields;
    private final Touches touches;

    CommitmentKind(RecordChoices people, Touches touches) {
        this.touches = touches;
        this.fields = List.of(
                Field.choice("direction", Commitment.Side.values(), Commitment::direction),
                Field.<Commitment>line("text", Commitment::text).asRequired(),
                Field.reference("personId", people, Commitment::personId),
                Field.day("dueOn", Commitment::dueOn),
                Field.choice("state", Commitment.State.values(), Commitment::state),
                Field.day("promisedOn", Commitment::promisedOn),
                Field.day("closedOn", Commitment::closedOn),
                Field.words("earlierDues", Commitment::earlierDues),
                Field.text("notes", Commitment::notes));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "commitment";
    }

    @Override
    public String path() {
        return "/commitments";
    }

    @Override
    public String texts() {
        return "commitment.";
    }

    @Override
    public List<Field<Commitment>> fields() {
        return fields;
    }

    @Override
    public Commitment make(Values values) {
        return new Commitment(
                values.choice("direction", Commitment.Side.values()),
                values.text("text"),
                values.reference("personId"),
                values.day("dueOn"),
                values.choice("state", Commitment.State.values()),
                values.day("promisedOn"),
                values.day("closedOn"),
                values.list("earlierDues"),
                values.text("notes"));
    }

    @Override
    public String title(Commitment facts) {
        return facts.text();
    }

    @Override
    public Optional<PartialDate> happened(Commitment facts) {
        return facts.dueOn().map(PartialDate::of);
    }

    /// A word that was kept, on either side, is a contact.
    @Override
    public void followedBy(
            Transaction transaction, OwnerId owner, Optional<Commitment> before, Kept<Commitment> after, UUID batch) {
        Commitment now = after.facts();
        boolean wasKept =
                before.filter(then -> then.state() == Commitment.State.KEPT).isPresent();
        if (now.state() == Commitment.State.KEPT && !wasKept) {
            LocalDate day = now.closedOn().orElseGet(() -> LocalDate.ofInstant(after.updatedAt(), ZoneOffset.UTC));
            touches.contact(transaction, owner, now.personId(), TouchKind.COMMITMENT, day, now.text(), batch);
        }
    }
}
