package headway.people;

import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
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

/// Introductions as records.
final class IntroductionKind implements RecordKind<Introduction> {
    static final String NAME = "introduction";

    private final List<Field<Introduction>> fields;
    private final Touches touches;

    IntroductionKind(RecordChoices people, Touches touches) {
        this.touches = touches;
        this.fields = List.of(
                Field.choice("side", Introduction.Side.values(), Introduction::side),
                Field.<Introduction>reference("personId", people, Introduction::personId)
                        .asRequired(),
                Field.<Introduction>line("toWhom", Introduction::toWhom).asRequired(),
                Field.reference("toPersonId", people, Introduction::toPersonId),
                Field.choice("state", Introduction.State.values(), Introduction::state),
                Field.day("askedOn", Introduction::askedOn),
                Field.day("madeOn", Introduction::madeOn),
                Field.day("thankedOn", Introduction::thankedOn),
                Field.text("notes", Introduction::notes));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "introduction";
    }

    @Override
    public String path() {
        return "/introductions";
    }

    @Override
    public String texts() {
        return "introduction.";
    }

    @Override
    public List<Field<Introduction>> fields() {
        return fields;
    }

    @Override
    public Introduction make(Values values) {
        return new Introduction(
                values.choice("side", Introduction.Side.values()),
                values.reference("personId"),
                values.text("toWhom"),
                values.reference("toPersonId"),
                values.choice("state", Introduction.State.values()),
                values.day("askedOn"),
                values.day("madeOn"),
                values.day("thankedOn"),
                values.text("notes"));
    }

    @Override
    public String title(Introduction facts) {
        return facts.toWhom();
    }

    @Override
    public Optional<PartialDate> happened(Introduction facts) {
        return facts.madeOn().or(facts::askedOn).map(PartialDate::of);
    }

    /// An introduction that is made, and the thanks for it, are contacts.
    @Override
    public void followedBy(
            Transaction transaction,
            OwnerId owner,
            Optional<Introduction> before,
            Kept<Introduction> after,
            UUID batch) {
        Introduction now = after.facts();
        if (before.flatMap(Introduction::madeOn).isEmpty()) {
            now.madeOn().ifPresent(day -> contact(transaction, owner, now, day, batch));
        }
        if (before.flatMap(Introduction::thankedOn).isEmpty()) {
            now.thankedOn().ifPresent(day -> contact(transaction, owner, now, day, batch));
        }
    }

    private void contact(Transaction transaction, OwnerId owner, Introduction now, LocalDate day, UUID batch) {
        touches.contact(transaction, owner, now.personId(), TouchKind.INTRODUCTION, day, now.toWhom(), batch);
    }
}
