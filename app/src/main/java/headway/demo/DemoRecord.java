package headway.demo;

import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.Confidentiality;
import headway.kernel.OwnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Fills an empty record with the working life of an invented person.
public final class DemoRecord {
    private final Accomplishments accomplishments;

    public DemoRecord(Accomplishments accomplishments) {
        this.accomplishments = accomplishments;
    }

    public void fill(OwnerId owner, HeadwayCast.Person person) {
        for (HeadwayCast.Deed deed : person.deeds().reversed()) {
            AccomplishmentDraft draft = new AccomplishmentDraft(
                    deed.text(),
                    "",
                    LocalDate.parse(deed.happenedOn()),
                    Optional.empty(),
                    "",
                    Confidentiality.OPEN,
                    deed.tags(),
                    List.of());
            accomplishments.add(owner, draft, "demo");
        }
    }
}
