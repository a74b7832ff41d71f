package headway.samples;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentChoices;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.db.Handle;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The front door of best work. Each change is one transaction and can be taken back. Thread-safe.
public final class Samples {
    public static final String KIND = SampleKind.NAME;

    private final Accomplishments accomplishments;
    private final RecordKeeping keeping;
    private final Records<Sample> records;

    public Samples(Accomplishments accomplishments, RecordKeeping keeping) {
        this.accomplishments = accomplishments;
        this.keeping = keeping;
        this.records = new Records<>(new SampleKind(new AccomplishmentChoices(accomplishments)), keeping);
    }

    public Records<Sample> records() {
        return records;
    }

    /// Everything that is chosen, newest quarter first, in each the strongest first. What is in the trash is not
    /// among it.
    public List<Chosen> all(OwnerId owner) {
        return chosen(owner, records.list(owner));
    }

    /// The best of one quarter, the strongest first.
    public List<Chosen> of(OwnerId owner, Quarter quarter) {
        return chosen(
                owner,
                records.list(owner).stream()
                        .filter(each -> each.facts().quarter().equals(quarter))
                        .toList());
    }

    /// The choice of one accomplishment, where it is chosen.
    public Optional<Kept<Sample>> of(OwnerId owner, UUID accomplishment) {
        return keeping.database()
                .read(handle ->
                        Optional.ofNullable(byAccomplishment(handle, owner).get(accomplishment)));
    }

    private List<Chosen> chosen(OwnerId owner, List<Kept<Sample>> some) {
        Map<UUID, Kept<Sample>> choices = byAccomplishment(some);
        Map<UUID, Accomplishment> deeds = accomplishments.some(owner, choices.keySet()).stream()
                .collect(Collectors.toMap(Accomplishment::id, Function.identity()));
        List<Chosen> found = new ArrayList<>();
        choices.forEach((id, sample) ->
                Optional.ofNullable(deeds.get(id)).ifPresent(deed -> found.add(new Chosen(sample, deed))));
        found.sort(Comparator.comparing((Chosen each) -> each.sample().facts().quarter())
                .thenComparing(each -> each.accomplishment().strength())
                .reversed());
        return found;
    }

    private Map<UUID, Kept<Sample>> byAccomplishment(Handle handle, OwnerId owner) {
        return byAccomplishment(records.list(handle, owner));
    }

    /// Two tabs, or the trash, may have brought a second choice of the same: the first one counts.
    private static Map<UUID, Kept<Sample>> byAccomplishment(List<Kept<Sample>> some) {
        Map<UUID, Kept<Sample>> choices = new LinkedHashMap<>();
        for (Kept<Sample> each : some) {
            each.facts().accomplishment().ifPresent(id -> choices.putIfAbsent(id, each));
        }
        return choices;
    }

    /// The strongest of a quarter, to choose from: those that are chosen already are among them.
    public List<Accomplishment> candidates(OwnerId owner, Quarter quarter, int most) {
        return strongest(
                accomplishments.all(owner, AccomplishmentFilter.between(quarter.first(), quarter.last())), most);
    }

    /// The strongest first, of two alike the newer one.
    static List<Accomplishment> strongest(List<Accomplishment> some, int most) {
        return some.stream()
                .sorted(Comparator.comparingInt(Accomplishment::strength)
                        .thenComparing(Accomplishment::happenedOn)
                        .thenComparing(Accomplishment::id)
                        .reversed())
                .limit(most)
                .toList();
    }

    /// Chooses some, each for the quarter of its day, and lets others go. What is chosen already stays as it is,
    /// with its sentence; what is gone or somebody else's is passed over.
    ///
    /// @return the batch that takes it back
    public UUID change(OwnerId owner, Collection<UUID> chosen, Collection<UUID> dropped) {
        Map<UUID, Quarter> quarters = accomplishments.some(owner, new LinkedHashSet<>(chosen)).stream()
                .collect(Collectors.toMap(
                        Accomplishment::id,
                        each -> Quarter.of(each.happenedOn()),
                        (one, _) -> one,
                        LinkedHashMap::new));
        return change(owner, quarters, new HashSet<>(dropped), Origin.WEB);
    }

    /// Says which are the best of a quarter: others that were chosen for it are let go.
    ///
    /// @return the batch that takes it back
    public UUID choose(OwnerId owner, Quarter quarter, Set<UUID> wanted, Origin origin) {
        Map<UUID, Quarter> quarters = new LinkedHashMap<>();
        accomplishments.some(owner, wanted).forEach(each -> quarters.put(each.id(), quarter));
        Set<UUID> dropped = of(owner, quarter).stream()
                .map(each -> each.accomplishment().id())
                .filter(id -> !wanted.contains(id))
                .collect(Collectors.toSet());
        return change(owner, quarters, dropped, origin);
    }

    private UUID change(OwnerId owner, Map<UUID, Quarter> wanted, Set<UUID> dropped, Origin origin) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            Map<UUID, Kept<Sample>> known = byAccomplishment(transaction.handle(), owner);
            wanted.forEach((id, quarter) -> {
                if (!known.containsKey(id)) {
                    records.add(transaction, owner, new Sample(Optional.of(id), quarter, ""), origin, batch);
                }
            });
            for (Kept<Sample> each : records.list(transaction.handle(), owner)) {
                if (each.facts().accomplishment().filter(dropped::contains).isPresent()) {
                    records.trash(transaction, owner, each.id(), batch);
                }
            }
            return batch;
        });
    }

    /// Says in one sentence why an accomplishment is among the best.
    ///
    /// @return the batch that takes it back
    public UUID say(OwnerId owner, UUID accomplishment, String why) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            Kept<Sample> present = Optional.ofNullable(
                            byAccomplishment(transaction.handle(), owner).get(accomplishment))
                    .orElseThrow(() -> new Refusal.NotFound(accomplishment.toString()));
            Sample facts =
                    new Sample(present.facts().accomplishment(), present.facts().quarter(), why);
            records.change(transaction, owner, present.id(), present.version(), facts, batch);
            return batch;
        });
    }
}
