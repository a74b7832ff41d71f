package headway.intake;

import headway.engine.intake.Draft;
import headway.engine.intake.Fingerprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Plans all records of one kind: finds for each thing the files say the record it is about.
///
/// First by fingerprint, for all of a file; what is left by identity, where dates differ only in precision,
/// one is missing, or both lie in the same year. Two things of one file are never taken for the same loosely:
/// who lists two jobs had two jobs. Cost: linear in records and items, but for many with the same identity.
final class PartPlanner {
    /// How well two dates agree; smaller is better.
    private static final int AGREES = 0;

    private static final int ONE_MISSING = 1;
    private static final int SAME_YEAR = 2;
    private static final int APART = 3;

    private final Part<?> part;
    private final List<PlannedRecord> records = new ArrayList<>();
    private final Map<String, PlannedRecord> byFingerprint = new HashMap<>();
    private final Map<String, List<PlannedRecord>> byIdentity = new HashMap<>();

    PartPlanner(Part<?> part, List<Held> held) {
        this.part = part;
        for (Held each : held) {
            PlannedRecord record = PlannedRecord.of(part, each);
            each.fingerprints().forEach(fingerprint -> byFingerprint.putIfAbsent(fingerprint, record));
            keep(record);
        }
    }

    private void keep(PlannedRecord record) {
        records.add(record);
        String identity = identity(record::text);
        if (isTelling(identity)) {
            byIdentity.computeIfAbsent(identity, _ -> new ArrayList<>()).add(record);
        }
    }

    private String identity(java.util.function.UnaryOperator<String> texts) {
        return part.identity().stream().map(texts).map(Fingerprint::normalise).collect(Collectors.joining("\n"));
    }

    /// Something must be said; a kind of which there is one needs no telling apart.
    private boolean isTelling(String identity) {
        return part.identity().isEmpty() || !identity.isBlank();
    }

    void add(Draft draft, int file) {
        List<Candidate> unknown = new ArrayList<>();
        for (Candidate candidate : part.candidates(draft, file)) {
            Optional<PlannedRecord> known = known(candidate);
            if (known.isEmpty()) {
                unknown.add(candidate);
            } else {
                take(known.get(), candidate);
            }
        }
        unknown.forEach(this::addUnknown);
    }

    private void addUnknown(Candidate candidate) {
        Optional<PlannedRecord> found = known(candidate).or(() -> alike(candidate));
        if (found.isPresent()) {
            take(found.get(), candidate);
        } else {
            PlannedRecord fresh = PlannedRecord.fresh(part, candidate);
            candidate.marks().forEach(mark -> byFingerprint.put(mark, fresh));
            keep(fresh);
        }
    }

    private Optional<PlannedRecord> known(Candidate candidate) {
        return candidate.marks().stream()
                .map(byFingerprint::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void take(PlannedRecord record, Candidate candidate) {
        record.add(candidate);
        candidate.marks().forEach(mark -> byFingerprint.putIfAbsent(mark, record));
    }

    private Optional<PlannedRecord> alike(Candidate candidate) {
        String identity = identity(candidate::text);
        List<PlannedRecord> same = byIdentity.getOrDefault(identity, List.of()).stream()
                .filter(record -> !record.isSaidBy(candidate.file()))
                .toList();
        for (int distance = AGREES; distance < APART; distance++) {
            int wanted = distance;
            List<PlannedRecord> close = same.stream()
                    .filter(record -> distance(record, candidate) == wanted)
                    .toList();
            if (close.size() == 1 || (!close.isEmpty() && distance == AGREES)) {
                return Optional.of(close.getFirst());
            }
        }
        return Optional.empty();
    }

    private int distance(PlannedRecord record, Candidate candidate) {
        if (part.date().isEmpty()) {
            return AGREES;
        }
        String one = record.text(part.date());
        String other = candidate.text(part.date());
        if (one.isEmpty() != other.isEmpty()) {
            return ONE_MISSING;
        }
        if (one.startsWith(other) || other.startsWith(one)) {
            return AGREES;
        }
        return one.substring(0, 4).equals(other.substring(0, 4)) ? SAME_YEAR : APART;
    }

    /// The record that something with this fingerprint became a part of.
    Optional<PlanItem> itemOf(String fingerprint) {
        return Optional.ofNullable(byFingerprint.get(fingerprint)).map(PlannedRecord::item);
    }

    List<PlanItem> items() {
        return records.stream()
                .filter(PlannedRecord::isSaid)
                .map(PlannedRecord::item)
                .toList();
    }
}
