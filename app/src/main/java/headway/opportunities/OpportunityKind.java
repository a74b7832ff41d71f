package headway.opportunities;

import headway.kernel.Ids;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import headway.platform.db.Transaction;
import headway.platform.feature.RecordShape;
import headway.platform.records.Field;
import headway.platform.records.Kept;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which fields an opportunity has. Entering a stage is noted with its moment, however it came about.
final class OpportunityKind implements RecordKind<Opportunity> {
    private static final List<Field<Opportunity>> FIELDS = List.of(
            Field.<Opportunity>line("title", Opportunity::title).asRequired(),
            Field.choice("type", OpportunityType.values(), Opportunity::type),
            Field.choice("stage", Stage.values(), Opportunity::stage),
            Field.<Opportunity>line("organisation", Opportunity::organisation).asSuggested(),
            Field.<Opportunity>text("offer", Opportunity::offer).in("offering"),
            Field.<Opportunity>words("told", Opportunity::told).in("offering"),
            Field.<Opportunity>line("nextAction", Opportunity::nextAction).in("next"),
            Field.<Opportunity>day("nextOn", Opportunity::nextOn).in("next"),
            Field.<Opportunity>day("noticedOn", Opportunity::noticedOn).in("source"),
            Field.<Opportunity>web("url", Opportunity::url).in("source"),
            Field.<Opportunity>text("posting", Opportunity::posting).in("source"),
            Field.<Opportunity>text("result", Opportunity::result).in("result"));

    private final OpportunityStore store;
    private final Ids ids;

    OpportunityKind(OpportunityStore store, Ids ids) {
        this.store = store;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "opportunity";
    }

    @Override
    public String table() {
        return "opportunity";
    }

    @Override
    public String path() {
        return "/opportunities";
    }

    @Override
    public String texts() {
        return "opportunity.";
    }

    @Override
    public List<Field<Opportunity>> fields() {
        return FIELDS;
    }

    @Override
    public RecordShape shape() {
        return new RecordShape(
                name(),
                RecordKind.super.shape().root(),
                List.of(new RecordShape.Child(OpportunityStore.STAGES, "opportunity_id")));
    }

    @Override
    public Opportunity make(Values values) {
        return new Opportunity(
                values.text("title"),
                values.choice("type", OpportunityType.values()),
                values.text("organisation"),
                values.choice("stage", Stage.values()),
                values.text("offer"),
                values.list("told"),
                values.text("nextAction"),
                values.day("nextOn"),
                values.day("noticedOn"),
                values.text("url"),
                values.text("posting"),
                values.text("result"));
    }

    @Override
    public String title(Opportunity facts) {
        return facts.title();
    }

    @Override
    public Optional<PartialDate> happened(Opportunity facts) {
        return facts.noticedOn().map(PartialDate::of);
    }

    /// What is to be done first comes first; what has no next day comes after that.
    @Override
    public Comparator<Opportunity> order() {
        return Comparator.comparing(
                facts -> facts.nextOn().map(Object::toString).orElse("9"), Comparator.naturalOrder());
    }

    @Override
    public void followedBy(
            Transaction transaction, OwnerId owner, Optional<Opportunity> before, Kept<Opportunity> after, UUID batch) {
        Stage stage = after.facts().stage();
        boolean same = before.map(facts -> facts.stage() == stage).orElse(false);
        if (!same) {
            store.enter(transaction.handle(), owner, ids.next(), after.id(), stage, after.updatedAt());
        }
    }
}
