package headway.intake;

import headway.engine.intake.Draft;
import headway.kernel.OwnerId;
import headway.platform.db.Transaction;
import headway.platform.records.Field;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.RecordKind;
import headway.platform.records.Records;
import headway.platform.records.Values;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// One kind of record that an import can fill, and how two of them are known to be the same.
///
/// @param drafted what a draft says of this kind
/// @param identity fields that are equal, but for case, accents and punctuation, where two are the same;
///     none for a kind that a person has one of
/// @param date the field that tells several with the same identity apart; empty where there is none
/// @param keys by which one that says so is surely the same, whatever else it says
record Part<T>(
        Records<T> records,
        Function<Draft, List<Drafted<T>>> drafted,
        List<String> identity,
        String date,
        Function<Map<String, String>, Set<String>> keys) {

    Part {
        identity = List.copyOf(identity);
    }

    /// A kind without such keys.
    Part(Records<T> records, Function<Draft, List<Drafted<T>>> drafted, List<String> identity, String date) {
        this(records, drafted, identity, date, _ -> Set.of());
    }

    String group() {
        return records.kind();
    }

    List<Field<T>> fields() {
        return kind().fields();
    }

    private RecordKind<T> kind() {
        return records.particulars();
    }

    /// Message key of a field's name.
    String label(Field<?> field) {
        return kind().texts() + field.name();
    }

    String title(Map<String, String> texts) {
        return kind().title(kind().make(new Values(texts))).strip();
    }

    List<Candidate> candidates(Draft draft, int file) {
        return drafted.apply(draft).stream().map(each -> candidate(each, file)).toList();
    }

    private Candidate candidate(Drafted<T> each, int file) {
        Fitting fitting = new Fitting();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field<T> field : fields()) {
            texts.put(field.name(), fitting.fit(field, label(field), field.of(each.facts())));
        }
        return new Candidate(
                file, each.fingerprint(), keys.apply(texts), texts, each.source(), each.confidence(), fitting.notes());
    }

    List<Held> held(OwnerId owner) {
        return records.list(owner).stream().map(this::held).toList();
    }

    private Held held(Kept<T> record) {
        Set<String> fingerprints = new HashSet<>(
                List.of(kind().fingerprint(record.facts()), record.origin().fingerprint()));
        fingerprints.remove("");
        Map<String, String> texts = new LinkedHashMap<>();
        fields().forEach(field -> texts.put(field.name(), field.of(record.facts())));
        fingerprints.addAll(keys.apply(texts));
        return new Held(record.id(), record.version(), fingerprints, texts);
    }

    /// Saves an item that is new or changes a record, as a part of a larger act.
    ///
    /// @return the record
    UUID save(Transaction transaction, OwnerId owner, PlanItem item, UUID batch) {
        T facts = kind().make(new Values(item.texts()));
        return item.record()
                .map(id -> records.change(transaction, owner, id, item.version(), facts, batch))
                .orElseGet(() -> records.add(transaction, owner, facts, Origin.imported(item.key()), batch))
                .id();
    }
}
