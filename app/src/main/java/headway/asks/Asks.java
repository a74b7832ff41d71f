package headway.asks;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.links.Links;
import headway.links.Ref;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// The front door of asks, of pay, and of what sources say about it.
public final class Asks {
    public static final String KIND = "ask";
    /// As many as somebody reads before choosing.
    private static final int MOST_CANDIDATES = 8;

    private static final Comparator<Accomplishment> STRONGEST = Comparator.comparingInt(Accomplishment::strength)
            .reversed()
            .thenComparing(Accomplishment::happenedOn, Comparator.reverseOrder())
            .thenComparing(Accomplishment::id);

    private final Records<Ask> records;
    private final Records<PayRecord> pay;
    private final Records<PaySource> sources;
    private final Accomplishments accomplishments;
    private final Links links;
    private final Function<OwnerId, String> names;
    private final RecordKeeping keeping;

    /// @param names what a person is called on documents
    public Asks(RecordKeeping keeping, Links links, Accomplishments accomplishments, Function<OwnerId, String> names) {
        this.keeping = keeping;
        this.records = new Records<>(AskKinds.ASK, keeping);
        this.pay = new Records<>(AskKinds.PAY, keeping);
        this.sources = new Records<>(AskKinds.SOURCE, keeping);
        this.accomplishments = accomplishments;
        this.links = links;
        this.names = names;
    }

    public Records<Ask> records() {
        return records;
    }

    public Records<PayRecord> pay() {
        return pay;
    }

    public Records<PaySource> sources() {
        return sources;
    }

    /// All three, for what treats them alike.
    List<Records<?>> parts() {
        return List.of(records, pay, sources);
    }

    /// Pay, newest first.
    public List<PayRecord> payHistory(OwnerId owner) {
        return pay.list(owner).stream()
                .map(Kept::facts)
                .sorted(Comparator.comparing((PayRecord each) -> each.startsOn().orElse(LocalDate.MIN))
                        .reversed())
                .toList();
    }

    /// Ranges from dated sources only; none without sources.
    public List<MarketRange> market(OwnerId owner, LocalDate today) {
        return MarketRange.of(sources.list(owner).stream().map(Kept::facts).toList(), today);
    }

    /// Linked accomplishments, strongest first.
    public List<Accomplishment> evidence(OwnerId owner, UUID ask) {
        return links.idsOf(owner, ask, Accomplishments.KIND).stream()
                .flatMap(id -> accomplishment(owner, id).stream())
                .sorted(STRONGEST)
                .toList();
    }

    /// Accomplishments that may speak for an ask and are not linked to it: those whose words are near, and the
    /// latest; strongest first.
    public List<Accomplishment> candidates(OwnerId owner, UUID ask) {
        Set<UUID> linked = new HashSet<>(links.idsOf(owner, ask, Accomplishments.KIND));
        Stream<Accomplishment> near = links.suggestions(owner, new Ref(KIND, ask)).stream()
                .filter(each -> each.ref().kind().equals(Accomplishments.KIND))
                .flatMap(each -> accomplishment(owner, each.ref().id()).stream());
        List<Accomplishment> latest = accomplishments
                .list(owner, AccomplishmentFilter.ALL, Optional.empty())
                .items();
        List<Accomplishment> all = new ArrayList<>();
        Stream.concat(near, latest.stream())
                .filter(each -> linked.add(each.id()))
                .forEach(all::add);
        all.sort(STRONGEST);
        return List.copyOf(all.subList(0, Math.min(MOST_CANDIDATES, all.size())));
    }

    private Optional<Accomplishment> accomplishment(OwnerId owner, UUID id) {
        try {
            return Optional.of(accomplishments.get(owner, id));
        } catch (Refusal.NotFound _) {
            return Optional.empty();
        }
    }

    /// Picks accomplishments as evidence in one act.
    ///
    /// @return the batch that takes it back
    public UUID support(OwnerId owner, UUID ask, List<UUID> chosen) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            for (UUID id : chosen) {
                links.link(transaction, owner, new Ref(KIND, ask), new Ref(Accomplishments.KIND, id), batch);
            }
            return batch;
        });
    }

    /// Plans to bring it up again.
    public Saved again(OwnerId owner, UUID id, LocalDate day) {
        Kept<Ask> present = records.get(owner, id);
        return records.change(owner, id, present.version(), present.facts().again(day));
    }

    /// Everything that one needs in the talk.
    public AskBrief brief(OwnerId owner, UUID id, LocalDate today) {
        return new AskBrief(
                names.apply(owner),
                records.get(owner, id).facts(),
                evidence(owner, id),
                payHistory(owner),
                sources.list(owner).stream().map(Kept::facts).toList(),
                market(owner, today));
    }

    Instant now() {
        return keeping.clock().instant();
    }
}
