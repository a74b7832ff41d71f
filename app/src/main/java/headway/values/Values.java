package headway.values;

import headway.engine.preference.Answer;
import headway.engine.preference.PairwiseComparison;
import headway.kernel.OwnerId;
import headway.kernel.Refusal;
import headway.platform.db.Handle;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The front door of values and of the success statement.
public final class Values {
    private final RecordKeeping keeping;
    private final Records<Value> values;
    private final Records<Statement> statements;
    private final Records<Weighing> weighings;
    private final WeighingStore store = new WeighingStore();

    public Values(RecordKeeping keeping) {
        this.keeping = keeping;
        this.values = new Records<>(ValueKinds.VALUE, keeping);
        this.statements = new Records<>(ValueKinds.STATEMENT, keeping);
        this.weighings = new Records<>(ValueKinds.WEIGHING, keeping);
    }

    public Records<Value> values() {
        return values;
    }

    public Records<Statement> statements() {
        return statements;
    }

    public Records<Weighing> weighings() {
        return weighings;
    }

    public List<Kept<Value>> list(OwnerId owner) {
        return values.list(owner);
    }

    public List<Kept<Value>> dealBreakers(OwnerId owner) {
        return list(owner).stream().filter(each -> each.facts().isDealBreaker()).toList();
    }

    /// The statement that holds today: the one written last.
    public Optional<Kept<Statement>> success(OwnerId owner) {
        return versions(owner).stream().findFirst();
    }

    /// All statements, newest first.
    public List<Kept<Statement>> versions(OwnerId owner) {
        return statements.list(owner).stream()
                .sorted(Comparator.comparing(
                                (Kept<Statement> each) -> each.facts().writtenOn())
                        .thenComparing(Kept::createdAt)
                        .reversed())
                .toList();
    }

    /// How much each value matters by the weighing done last, adding up to 1, in the order of the list; empty
    /// until that weighing says something about every value it knows.
    public Map<UUID, Double> weights(OwnerId owner) {
        return weighed(owner).map(Weighed::weights).orElse(Map.of());
    }

    /// The weighing done last with its answers, about the values that are there now.
    public Optional<Weighed> weighed(OwnerId owner) {
        List<Kept<Value>> present = list(owner);
        Optional<Kept<Weighing>> last = last(owner);
        return last.map(each -> keeping.database().read(handle -> weighed(handle, owner, each, present)));
    }

    /// Every weighing with its weights, newest first.
    public List<Weighed> history(OwnerId owner) {
        List<Kept<Value>> present = list(owner);
        List<Kept<Weighing>> all = weighings.list(owner).reversed();
        return keeping.database().read(handle -> all.stream()
                .map(each -> weighed(handle, owner, each, present))
                .filter(each -> !each.weights().isEmpty())
                .toList());
    }

    private Optional<Kept<Weighing>> last(OwnerId owner) {
        List<Kept<Weighing>> all = weighings.list(owner);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private Weighed weighed(Handle handle, OwnerId owner, Kept<Weighing> weighing, List<Kept<Value>> present) {
        return switch (weighing.facts().method()) {
            case PAIRS -> byPairs(weighing, present, store.judgements(handle, owner, weighing.id()));
            case POINTS -> byPoints(weighing, present, store.points(handle, owner, weighing.id()));
        };
    }

    private static Weighed byPairs(
            Kept<Weighing> weighing, List<Kept<Value>> present, List<WeighingStore.Judgement> judgements) {
        List<UUID> ids = present.stream().map(Kept::id).toList();
        List<Answer> answers = new ArrayList<>();
        for (WeighingStore.Judgement each : judgements) {
            int left = ids.indexOf(each.first());
            int right = ids.indexOf(each.second());
            if (left >= 0 && right >= 0) {
                answers.add(new Answer(left, right, each.step()));
            }
        }
        PairwiseComparison comparison = new PairwiseComparison(ids.size(), answers);
        Map<UUID, Double> weights = new LinkedHashMap<>();
        comparison.weights().ifPresent(found -> {
            for (int i = 0; i < found.length; i++) {
                weights.put(ids.get(i), found[i]);
            }
        });
        return new Weighed(weighing, present, Optional.of(comparison), Map.of(), weights);
    }

    private static Weighed byPoints(Kept<Weighing> weighing, List<Kept<Value>> present, Map<UUID, Integer> points) {
        int sum = present.stream()
                .mapToInt(each -> points.getOrDefault(each.id(), 0))
                .sum();
        Map<UUID, Double> weights = new LinkedHashMap<>();
        for (Kept<Value> each : present) {
            if (sum > 0) {
                weights.put(each.id(), points.getOrDefault(each.id(), 0) / (double) sum);
            }
        }
        return new Weighed(weighing, present, Optional.empty(), points, weights);
    }

    /// Says how two values compare, in the weighing by pairs that is going on; begins one where none is.
    public void judge(OwnerId owner, UUID first, UUID second, int step, LocalDate today) {
        values.get(owner, first);
        values.get(owner, second);
        if (first.equals(second) || Math.abs(step) > Answer.MOST) {
            throw new Refusal.NotFound(first.toString());
        }
        UUID weighing = underway(owner, today);
        keeping.database().write(transaction -> {
            store.judge(transaction.handle(), owner, weighing, new WeighingStore.Judgement(first, second, step));
            return true;
        });
    }

    /// Takes an answer back, so that it is asked again.
    public void forget(OwnerId owner, UUID first, UUID second) {
        last(owner).ifPresent(weighing -> keeping.database().write(transaction -> {
            store.forget(transaction.handle(), owner, weighing.id(), first, second);
            return true;
        }));
    }

    private UUID underway(OwnerId owner, LocalDate today) {
        return last(owner)
                .filter(each -> each.facts().method() == Weighing.Method.PAIRS)
                .map(Kept::id)
                .orElseGet(() -> startAnew(owner, today).id());
    }

    /// Begins a new weighing by pairs; the ones before stay in the history.
    public Saved startAnew(OwnerId owner, LocalDate today) {
        return weighings.add(owner, new Weighing(Weighing.Method.PAIRS, today), Origin.WEB);
    }

    /// Weighs by points from 0 to 10 in the place of pairs.
    public Saved givePoints(OwnerId owner, Map<UUID, Integer> points, LocalDate today) {
        UUID batch = keeping.changes().batch();
        return keeping.database().write(transaction -> {
            Weighing weighing = new Weighing(Weighing.Method.POINTS, today);
            Saved saved = weighings.add(transaction, owner, weighing, Origin.WEB, batch);
            store.addPoints(transaction.handle(), owner, saved.id(), points);
            return saved;
        });
    }
}
