package headway.goals;

import headway.kernel.OwnerId;
import headway.platform.feature.Kind;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Records;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Goals that a goal or a step may belong to; made before the records are, because goals name goals.
record GoalChoices(Supplier<Records<Goal>> records) implements RecordChoices {

    @Override
    public Kind kind() {
        return new Kind("goal", "kind.goal", "/goals/{id}");
    }

    @Override
    public String table() {
        return "goal";
    }

    @Override
    public List<Choice> of(OwnerId owner) {
        return records.get().choices().of(owner);
    }

    @Override
    public Optional<Choice> find(OwnerId owner, UUID id) {
        return records.get().choices().find(owner, id);
    }
}
