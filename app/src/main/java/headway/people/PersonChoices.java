package headway.people;

import headway.kernel.OwnerId;
import headway.platform.db.Database;
import headway.platform.feature.Kind;
import headway.platform.feature.RecordChoices;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// People as other records name them: whoever was in touch lately is offered, everybody can be named.
final class PersonChoices implements RecordChoices {
    /// About 10 kB of a page.
    private static final int OFFERED = 150;

    private final Database database;
    private final Kind kind;
    private final PersonStore store = new PersonStore();

    PersonChoices(Database database, Kind kind) {
        this.database = database;
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String table() {
        return "person";
    }

    @Override
    public List<Choice> of(OwnerId owner) {
        return database.read(handle -> store.choices(handle, owner, OFFERED));
    }

    @Override
    public Optional<Choice> find(OwnerId owner, UUID id) {
        return database.read(handle -> store.choice(handle, owner, id));
    }
}
