package headway.intake;

import headway.accomplishments.AccomplishmentDraft;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.Confidentiality;
import headway.engine.intake.Draft;
import headway.engine.intake.IntakeLimits;
import headway.engine.intake.IntakeReader;
import headway.engine.intake.Progress;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.people.Touches;
import headway.platform.db.Transaction;
import headway.platform.records.Origin;
import headway.platform.records.RecordKeeping;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// The front door of imports: reads files, plans, and applies what was chosen in one transaction.
///
/// Files are read before the transaction begins; the plan is made again inside it, so that what came into
/// the record meanwhile is not added twice.
public final class Imports {
    /// As in the form of an accomplishment.
    private static final int LONGEST_TEXT = 4000;

    /// Marks accomplishments whose day was taken from their position, so that they can be found and put right.
    static final String DATE_TAG = "check date";

    private final List<Part<?>> parts;
    private final Accomplishments accomplishments;
    private final Touches touches;
    private final RecordKeeping keeping;
    private final Optional<OwnExport> ownExport;
    /// One at a time: two tabs that apply the same import must not both find it missing.
    private final ReentrantLock applying = new ReentrantLock();

    /// @param ownExport brings exports of this product back; empty where nothing can
    Imports(
            List<Part<?>> parts,
            Accomplishments accomplishments,
            Touches touches,
            RecordKeeping keeping,
            Optional<OwnExport> ownExport) {
        this.parts = List.copyOf(parts);
        this.accomplishments = accomplishments;
        this.touches = touches;
        this.keeping = keeping;
        this.ownExport = ownExport;
    }

    /// @param name as messages call the file
    ReadFile read(String name, java.nio.file.Path path, Progress progress) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            Draft draft = IntakeReader.read(name, channel, IntakeLimits.DEFAULT, progress);
            return new ReadFile(name, path, draft);
        }
    }

    List<ReadFile> read(KeptImport kept) throws IOException {
        List<ReadFile> files = new ArrayList<>();
        for (KeptImport.File file : kept.files()) {
            files.add(read(file.name(), file.path(), Progress.NONE));
        }
        return files;
    }

    ImportPlan plan(OwnerId owner, List<ReadFile> files, LocalDate today) {
        Map<String, List<Held>> held = new HashMap<>();
        parts.forEach(part -> held.put(part.group(), part.held(owner)));
        boolean highlights =
                files.stream().anyMatch(file -> !file.draft().accomplishments().isEmpty());
        ImportPlan.Record record = new ImportPlan.Record(
                held,
                highlights ? accomplishments.all(owner, AccomplishmentFilter.ALL) : List.of(),
                keeping.database().read(handle -> touches.imported(handle, owner)));
        return ImportPlan.of(parts, record, files, today);
    }

    /// Saves what was chosen, as one act.
    Applied apply(OwnerId owner, List<ReadFile> files, LocalDate today, Predicate<PlanItem> chosen) throws IOException {
        applying.lock();
        try {
            Applied applied = applyRecords(owner, files, today, chosen);
            return withOwnExports(owner, files, applied);
        } finally {
            applying.unlock();
        }
    }

    private Applied applyRecords(OwnerId owner, List<ReadFile> files, LocalDate today, Predicate<PlanItem> chosen) {
        UUID batch = keeping.changes().batch();
        Map<String, Applied.Tally> groups = keeping.database().write(transaction -> {
            List<PlanItem> items = plan(owner, files, today).items().stream()
                    .filter(item -> item.state().isOffered() && chosen.test(item))
                    .toList();
            return save(transaction, owner, items, batch);
        });
        Optional<UUID> undo = groups.isEmpty() ? Optional.empty() : Optional.of(batch);
        return new Applied(groups, undo, Optional.empty(), List.of());
    }

    private Map<String, Applied.Tally> save(Transaction transaction, OwnerId owner, List<PlanItem> items, UUID batch) {
        Map<String, Applied.Tally> groups = new LinkedHashMap<>();
        Map<String, UUID> positions = new HashMap<>();
        for (PlanItem item : items) {
            if (ImportPlan.isAccomplishment(item)) {
                accomplishments.add(transaction, owner, draft(item, positions), "import", batch);
            } else if (item.group().equals(Touches.KIND)) {
                MeetingPlanner.draft(item, positions)
                        .ifPresent(draft -> touches.add(transaction, owner, draft, Origin.imported(item.key()), batch));
            } else {
                UUID id = part(item.group()).save(transaction, owner, item, batch);
                positions.put(item.key(), id);
            }
            groups.put(
                    item.group(),
                    groups.getOrDefault(item.group(), Applied.Tally.NONE).with(item.state()));
        }
        return groups;
    }

    private static AccomplishmentDraft draft(PlanItem item, Map<String, UUID> saved) {
        Dating dating = item.dating().orElseThrow();
        Optional<UUID> position =
                Optional.ofNullable(saved.get(dating.position())).or(dating::held);
        String text = item.text("text");
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST_TEXT;
        return new AccomplishmentDraft(
                fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…",
                fits ? "" : text,
                dating.day(),
                position,
                "",
                Confidentiality.OPEN,
                List.of(DATE_TAG),
                List.of());
    }

    private Part<?> part(String group) {
        return parts.stream()
                .filter(part -> part.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    /// Each in a transaction of its own: it is whole or not there.
    private Applied withOwnExports(OwnerId owner, List<ReadFile> files, Applied applied) throws IOException {
        Optional<OwnExport.Outcome> sum = Optional.empty();
        List<Problem> problems = new ArrayList<>();
        for (ReadFile file : files.stream().filter(ReadFile::isOwnExport).toList()) {
            switch (restore(owner, file)) {
                case Result.Ok<OwnExport.Outcome>(OwnExport.Outcome one) ->
                    sum = Optional.of(sum.map(before ->
                                    new OwnExport.Outcome(before.added() + one.added(), before.kept() + one.kept()))
                            .orElse(one));
                case Result.Invalid<OwnExport.Outcome>(List<Problem> some) -> problems.addAll(some);
            }
        }
        return new Applied(applied.groups(), applied.undo(), sum, problems);
    }

    private Result<OwnExport.Outcome> restore(OwnerId owner, ReadFile file) throws IOException {
        if (ownExport.isEmpty()) {
            return Result.invalid(Problem.at(file.name(), "import.own-export"));
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file.path())) {
            return ownExport.get().restore(owner, channel, Progress.NONE);
        }
    }
}
