package headway.demo;

import headway.kernel.OwnerId;
import java.util.List;

/// Fills an empty record with the working life of an invented person.
public final class DemoRecord {
    private final List<DemoPart> parts;

    public DemoRecord(List<DemoPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /// What every one of the cast has.
    public void fill(OwnerId owner, HeadwayCast.Person person) {
        parts.forEach(part -> part.fill(owner, person));
    }

    /// As whole a record as there is of somebody.
    public void fillWhole(OwnerId owner, HeadwayCast.Person person) {
        if (person.equals(HeadwayCast.AMARA)) {
            fillWithAmara(owner);
        } else {
            fill(owner, person);
        }
        if (person.equals(HeadwayCast.MEI)) {
            parts.forEach(part -> part.fillMei(owner));
        }
    }

    /// Amara's whole record.
    public void fillWithAmara(OwnerId owner) {
        fill(owner, HeadwayCast.AMARA);
        parts.forEach(part -> part.fillAmara(owner));
    }
}
