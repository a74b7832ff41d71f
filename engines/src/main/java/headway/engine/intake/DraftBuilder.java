package headway.engine.intake;

import headway.kernel.PartialDate;
import headway.kernel.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects a [Draft] while a reader goes through its input. One thread only.
///
/// Also the place to make a draft by hand, from records without a file.
public final class DraftBuilder {

    /// Bound on reported problems: a hostile file has millions, a reader of the report none of that
    /// patience. Chosen so that the report stays a page or two; the last one says that more were cut.
    static final int MOST_PROBLEMS = 1_000;

    private static final double HIGHLIGHT_CONFIDENCE = 0.5;

    private final SourceKind kind;
    private final Map<Class<?>, List<DraftItem<?>>> items = new HashMap<>();
    private final List<DraftItem<DraftAccomplishment>> accomplishments = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<SkippedPart> skipped = new LinkedHashSet<>();
    private final Set<DraftRecord> seen = new HashSet<>();

    public DraftBuilder(SourceKind kind) {
        this.kind = kind;
    }

    /// Adds an item that the format states outright.
    public DraftBuilder add(DraftRecord value, Source source) {
        return add(value, source, 1);
    }

    /// Adds an item unless the same value is there already, and its highlights as candidates.
    public DraftBuilder add(DraftRecord value, Source source, double confidence) {
        List<DraftItem<?>> list = items.computeIfAbsent(value.getClass(), c -> new ArrayList<>());
        if (!seen.add(value)) {
            skip(source, SkipReason.REPEATED);
            return this;
        }
        list.add(new DraftItem<>(value, source, confidence));
        switch (value) {
            case DraftPosition p -> candidates(p.highlights(), p, latest(p.start(), p.end()), source);
            case DraftProject p -> candidates(p.highlights(), p, latest(p.start(), p.end()), source);
            default -> {}
        }
        return this;
    }

    public void problem(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == MOST_PROBLEMS) {
            problems.add(IntakeProblem.MORE_PROBLEMS.general(MOST_PROBLEMS));
        }
    }

    void skip(Source source, SkipReason reason) {
        skip(source, reason, 1);
    }

    void skip(Source source, SkipReason reason, int count) {
        if (skipped.size() < MOST_PROBLEMS) {
            skipped.add(new SkippedPart(source.toString(), reason, count));
        } else {
            problem(IntakeProblem.MORE_SKIPPED.general(MOST_PROBLEMS));
        }
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /// The draft of a whole file: where it holds nothing, it says so.
    Draft finish() {
        if (isEmpty() && problems.isEmpty()) {
            problem(IntakeProblem.NOTHING_USEFUL.general());
        }
        return build();
    }

    public Draft build() {
        return new Draft(
                kind,
                all(DraftProfile.class),
                all(DraftPosition.class),
                all(DraftEducation.class),
                all(DraftCredential.class),
                all(DraftProject.class),
                all(DraftLanguage.class),
                all(DraftSkill.class),
                all(DraftInterest.class),
                all(DraftReference.class),
                accomplishments,
                all(DraftPerson.class),
                all(DraftMeeting.class),
                List.copyOf(problems),
                List.copyOf(skipped));
    }

    private void candidates(List<String> highlights, DraftRecord parent, @Nullable PartialDate date, Source source) {
        for (int i = 0; i < highlights.size(); i++) {
            DraftAccomplishment value = new DraftAccomplishment(highlights.get(i), parent.fingerprint(), date);
            String place = source.place().startsWith("/") ? source.place() + "/highlights/" + i : source.place();
            if (seen.add(value)) {
                accomplishments.add(new DraftItem<>(value, new Source(source.file(), place), HIGHLIGHT_CONFIDENCE));
            }
        }
    }

    private static @Nullable PartialDate latest(@Nullable PartialDate start, @Nullable PartialDate end) {
        return end == null ? start : end;
    }

    private <T extends DraftRecord> List<DraftItem<T>> all(Class<T> type) {
        return items.getOrDefault(type, List.of()).stream()
                .map(item -> new DraftItem<>(type.cast(item.value()), item.source(), item.confidence()))
                .toList();
    }
}
