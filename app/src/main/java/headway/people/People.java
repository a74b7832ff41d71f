package headway.people;

import headway.kernel.OwnerId;
import headway.platform.feature.RecordChoices;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The front door of people.
public final class People {
    public static final String KIND = PersonKind.NAME;

    private final RecordKeeping keeping;
    private final PersonStore store = new PersonStore();
    private final Records<Person> persons;
    private final Touches touches;
    private final RecordChoices choices;

    public People(RecordKeeping keeping) {
        this.keeping = keeping;
        this.persons = new Records<>(new PersonKind(), keeping);
        this.touches = new Touches(keeping);
        this.choices = new PersonChoices(keeping.database(), persons.asKind());
    }

    /// People one by one: add, change, trash.
    public Records<Person> persons() {
        return persons;
    }

    public Touches touches() {
        return touches;
    }

    /// For fields of other features that name somebody.
    public RecordChoices choices() {
        return choices;
    }

    public Kept<Person> get(OwnerId owner, UUID id) {
        return persons.get(owner, id);
    }

    /// Everybody who matches, in the order asked for.
    public List<PersonLine> list(OwnerId owner, PersonFilter filter, LocalDate today) {
        return filter.of(keeping.database().read(handle -> store.lines(handle, owner)), today);
    }

    /// Those in whom something is admired.
    List<Kept<Person>> admired(OwnerId owner) {
        return persons.list(owner).stream()
                .filter(kept -> !kept.facts().admired().isEmpty())
                .toList();
    }

    public Map<UUID, String> names(OwnerId owner, Collection<UUID> ids) {
        return keeping.database().read(handle -> store.names(handle, owner, ids));
    }

    public Optional<LocalDate> lastOn(OwnerId owner, UUID person) {
        return keeping.database().read(handle -> store.lastOn(handle, owner, person));
    }

    /// Whoever is called so: the same name, otherwise all whose name contains every word.
    public List<PersonLine> find(OwnerId owner, String words, LocalDate today) {
        List<PersonLine> everybody = list(owner, PersonFilter.ALL, today);
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<PersonLine> exact = everybody.stream()
                .filter(line -> line.name().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        if (!exact.isEmpty() || wanted.isEmpty()) {
            return exact;
        }
        return everybody.stream()
                .filter(line -> List.of(wanted.split("\\s+")).stream()
                        .allMatch(line.name().toLowerCase(Locale.ROOT)::contains))
                .toList();
    }

    /// Those who decide much about the person's goals and know little of their work, the widest gap first.
    public List<PersonLine> unknownDeciders(OwnerId owner, LocalDate today) {
        return DecisionMap.of(list(owner, PersonFilter.ALL, today)).points().stream()
                .filter(DecisionMap::isUnknownDecider)
                .toList();
    }

    /// Plans what would make the work known to somebody.
    public Saved planStep(OwnerId owner, UUID person, String step) {
        Kept<Person> present = persons.get(owner, person);
        return persons.change(owner, person, present.version(), present.facts().withNextStep(step));
    }

    /// Logs a contact of today with one person.
    public Saved touch(OwnerId owner, UUID person, TouchKind kind, LocalDate day, Origin origin) {
        return touches.add(owner, TouchDraft.with(person, kind, day), origin);
    }
}
