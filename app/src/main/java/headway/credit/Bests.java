package headway.credit;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.Confidentiality;
import headway.kernel.OwnerId;
import headway.links.Linked;
import headway.links.Links;
import headway.links.Ref;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The front door of the best work of each quarter. Thread-safe.
public final class Bests {
    public static final String KIND = CreditKinds.BEST;
    private static final int MOST_OFFERED = 15;

    private final Accomplishments accomplishments;
    private final Links links;
    private final RecordKeeping keeping;
    private final Records<BestOf> records;

    public Bests(Accomplishments accomplishments, Links links, RecordKeeping keeping) {
        this.accomplishments = accomplishments;
        this.links = links;
        this.keeping = keeping;
        this.records = new Records<>(CreditKinds.best(), keeping);
    }

    public Records<BestOf> records() {
        return records;
    }

    /// What was chosen, newest quarter first.
    ///
    /// @param chosen titles of the accomplishments
    public record Choice(Kept<BestOf> best, List<Linked> chosen) {
        public Choice {
            chosen = List.copyOf(chosen);
        }
    }

    public List<Choice> all(OwnerId owner) {
        List<Kept<BestOf>> all = records.list(owner);
        Map<UUID, List<Linked>> chosen =
                links.linkedTo(owner, all.stream().map(Kept::id).toList(), Accomplishments.KIND);
        return all.stream()
                .sorted(Comparator.comparing(
                                (Kept<BestOf> each) -> each.facts().quarter().toString())
                        .reversed())
                .map(each -> new Choice(each, chosen.getOrDefault(each.id(), List.of())))
                .toList();
    }

    public Optional<Choice> of(OwnerId owner, Quarter quarter) {
        return all(owner).stream()
                .filter(each -> each.best().facts().quarter().equals(quarter))
                .findFirst();
    }

    /// The strongest of a quarter, to choose from.
    List<Accomplishment> offered(OwnerId owner, Quarter quarter) {
        AccomplishmentFilter period = new AccomplishmentFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(quarter.first()),
                Optional.of(quarter.last()));
        return accomplishments.all(owner, period).stream()
                .filter(each -> each.confidentiality() != Confidentiality.CONFIDENTIAL)
                .sorted(Comparator.comparingInt(Accomplishment::strength).reversed())
                .limit(MOST_OFFERED)
                .toList();
    }

    /// Says which were the best of a quarter; what was chosen before and is not any more is let go.
    ///
    /// @return the batch that takes it back
    public UUID choose(OwnerId owner, Quarter quarter, Set<UUID> wanted) {
        Optional<Choice> before = of(owner, quarter);
        Set<UUID> known = before.map(Choice::chosen).orElse(List.of()).stream()
                .map(each -> each.ref().id())
                .collect(Collectors.toSet());
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            UUID id = before.map(each -> each.best().id())
                    .orElseGet(() -> records.add(transaction, owner, new BestOf(quarter, ""), Origin.WEB, batch)
                            .id());
            Ref best = new Ref(KIND, id);
            wanted.stream()
                    .filter(each -> !known.contains(each))
                    .forEach(each -> links.link(transaction, owner, best, new Ref(Accomplishments.KIND, each), batch));
            known.stream()
                    .filter(each -> !wanted.contains(each))
                    .forEach(
                            each -> links.unlink(transaction, owner, best, new Ref(Accomplishments.KIND, each), batch));
            return batch;
        });
    }
}
