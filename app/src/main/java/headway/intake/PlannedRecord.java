package headway.intake;

import headway.engine.intake.Fingerprint;
import headway.engine.intake.Source;
import headway.kernel.Problem;
import headway.platform.records.Field;
import headway.platform.records.FieldShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A record while a plan is being made: what the person holds, or nothing yet, and what the files add to it.
///
/// Empty fields are filled, lists get longer, dates more exact. Everything else that differs is kept as it is
/// and noted: a person's own words are never overwritten. Mutable; lives only inside one [Planner].
final class PlannedRecord {
    private final Part<?> part;
    private final Optional<Held> held;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Difference> fills = new LinkedHashMap<>();
    private final Set<Difference> conflicts = new LinkedHashSet<>();
    private final Set<Source> sources = new LinkedHashSet<>();
    private final Set<Problem> notes = new LinkedHashSet<>();
    private final Set<Integer> files = new LinkedHashSet<>();
    private String key = "";
    private double confidence;

    private PlannedRecord(Part<?> part, Optional<Held> held) {
        this.part = part;
        this.held = held;
        held.ifPresent(record -> texts.putAll(record.texts()));
    }

    static PlannedRecord of(Part<?> part, Held held) {
        return new PlannedRecord(part, Optional.of(held));
    }

    static PlannedRecord fresh(Part<?> part, Candidate candidate) {
        PlannedRecord record = new PlannedRecord(part, Optional.empty());
        record.texts.putAll(candidate.texts());
        record.note(candidate);
        return record;
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    boolean isSaidBy(int file) {
        return files.contains(file);
    }

    boolean isSaid() {
        return !files.isEmpty();
    }

    String key() {
        return key;
    }

    /// Takes over what another file, or another row, says of the same thing.
    void add(Candidate candidate) {
        note(candidate);
        part.fields().forEach(field -> add(field, candidate.text(field.name())));
    }

    private void note(Candidate candidate) {
        if (key.isEmpty()) {
            key = candidate.fingerprint();
        }
        files.add(candidate.file());
        sources.add(candidate.source());
        notes.addAll(candidate.notes());
        confidence = Math.max(confidence, candidate.confidence());
    }

    private void add(Field<?> field, String said) {
        String now = text(field.name());
        if (said.isEmpty() || isSame(field.shape(), now, said)) {
            return;
        }
        if (now.isEmpty() && !contradicts(field.name())) {
            fill(field, now, said);
            return;
        }
        switch (field.shape()) {
            case WORDS, LINES -> extend(field, now, said);
            case DATE -> addDate(field, now, said);
            case LINE, TEXT, DAY, NUMBER, REFERENCE, FLAG, CHOICE, WEB, EMAIL -> keep(field, now, said);
        }
    }

    /// An end for what goes on, or the other way round: one of the two would have to go.
    private boolean contradicts(String field) {
        return (field.equals("endedOn") && !text("ongoing").isEmpty())
                || (field.equals("ongoing") && !text("endedOn").isEmpty());
    }

    private void addDate(Field<?> field, String now, String said) {
        if (!now.isEmpty() && said.startsWith(now + "-")) {
            fill(field, now, said);
        } else if (!now.startsWith(said + "-")) {
            keep(field, now, said);
        }
    }

    private void extend(Field<?> field, String now, String said) {
        Set<String> known =
                new LinkedHashSet<>(now.lines().map(Fingerprint::normalise).toList());
        List<String> added = said.lines()
                .filter(entry -> known.add(Fingerprint.normalise(entry)))
                .toList();
        if (!added.isEmpty()) {
            fill(field, now, now + "\n" + String.join("\n", added));
        }
    }

    private void fill(Field<?> field, String now, String value) {
        texts.put(field.name(), value);
        Difference earlier = fills.get(field.name());
        fills.put(field.name(), difference(field, earlier == null ? now : earlier.before(), value));
    }

    private void keep(Field<?> field, String now, String said) {
        conflicts.add(difference(field, now, said));
    }

    private Difference difference(Field<?> field, String before, String after) {
        return new Difference(field.name(), part.label(field), field.shape(), before, after);
    }

    private static boolean isSame(FieldShape shape, String one, String other) {
        return switch (shape) {
            case LINE, TEXT, EMAIL -> Fingerprint.normalise(one).equals(Fingerprint.normalise(other));
            case WEB -> address(one).equals(address(other));
            case WORDS, LINES, DATE, DAY, NUMBER, REFERENCE, FLAG, CHOICE -> one.equals(other);
        };
    }

    private static String address(String text) {
        return text.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    PlanItem item() {
        String title = part.title(texts);
        List<Problem> reasons = new ArrayList<>(notes);
        if (title.isEmpty()) {
            reasons.add(Problem.general("import.no-name"));
        }
        return new PlanItem(
                key,
                part.group(),
                title.isEmpty() ? ItemState.SKIPPED : state(),
                title,
                held.map(Held::id),
                held.map(Held::version).orElse(0L),
                texts,
                held.isPresent() ? List.copyOf(fills.values()) : List.of(),
                List.copyOf(conflicts),
                List.copyOf(sources),
                confidence,
                Optional.empty(),
                reasons);
    }

    private ItemState state() {
        if (held.isEmpty()) {
            return ItemState.NEW;
        }
        if (!fills.isEmpty()) {
            return ItemState.CHANGED;
        }
        return conflicts.isEmpty() ? ItemState.SAME : ItemState.CONFLICT;
    }
}
