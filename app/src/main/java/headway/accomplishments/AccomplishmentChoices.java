package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.platform.feature.Kind;
import headway.platform.feature.RecordChoices;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Accomplishments as a record may name them; the newest are offered.
public record AccomplishmentChoices(Accomplishments accomplishments) implements RecordChoices {

    @Override
    public Kind kind() {
        return new Kind(Accomplishments.KIND, "kind.accomplishment", "/accomplishments/{id}");
    }

    @Override
    public String table() {
        return "accomplishment";
    }

    @Override
    public List<Choice> of(OwnerId owner) {
        return accomplishments.list(owner, AccomplishmentFilter.ALL, Optional.empty()).items().stream()
                .map(AccomplishmentChoices::choice)
                .toList();
    }

    @Override
    public Optional<Choice> find(OwnerId owner, UUID id) {
        return accomplishments.some(owner, List.of(id)).stream().findFirst().map(AccomplishmentChoices::choice);
    }

    private static Choice choice(Accomplishment each) {
        return new Choice(each.id(), each.headline());
    }
}
