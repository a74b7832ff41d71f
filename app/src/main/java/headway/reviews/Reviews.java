package headway.reviews;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import headway.kernel.Result;
import headway.platform.db.Database;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.platform.records.Records;
import headway.platform.records.Saved;
import headway.platform.web.FormData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The front door of guided reviews. Thread-safe.
public final class Reviews {
    public static final String KIND = ReviewKind.NAME;

    private final ReviewLog log;
    private final Records<Review> records;
    private final Rhythms rhythms;
    private final Steps steps;
    private final Database database;

    public Reviews(ReviewLog log, Rhythms rhythms, Steps steps, Database database) {
        this.log = log;
        this.records = log.records();
        this.rhythms = rhythms;
        this.steps = steps;
        this.database = database;
    }

    /// Newest first.
    public Records<Review> records() {
        return records;
    }

    public ReviewLog log() {
        return log;
    }

    public Rhythms rhythms() {
        return rhythms;
    }

    public Steps steps() {
        return steps;
    }

    /// Begins a review, or goes on with the one that is open.
    public UUID start(OwnerId owner, Review.Kind kind, LocalDate today, Origin origin) {
        Optional<Kept<Review>> open = log.open(owner, kind);
        if (open.isPresent()) {
            return open.get().id();
        }
        Optional<LocalDate> dueOn = kind == Review.Kind.PERFORMANCE
                ? rhythms.settings(owner).performanceOn().filter(day -> !day.isBefore(today))
                : Optional.empty();
        String first = steps.of(kind).getFirst().name();
        return records.add(owner, Review.begun(kind, today, dueOn, first), origin)
                .id();
    }

    /// What a step shows and asks.
    public Content content(OwnerId owner, UUID id, String step, LocalDate today) {
        Review review = records.get(owner, id).facts();
        return steps.step(review.kind(), step).content(new Visit(owner, review, step, today));
    }

    /// Saves the answers of one step, writes them back to the record and goes on.
    ///
    /// All of it is one transaction. The review is saved first: of two tabs with the same step one is refused
    /// before anything was written back.
    ///
    /// @param version that the answers are based on; a conflict when it is not the present one
    public Result<Kept<Review>> answer(
            OwnerId owner, UUID id, long version, String stepName, FormData sent, Going going, LocalDate today) {
        Kept<Review> kept = records.get(owner, id);
        Review review = kept.facts();
        Step step = steps.step(review.kind(), stepName);
        Visit visit = new Visit(owner, review, stepName, today);
        return switch (StepForm.check(step, visit, sent)) {
            case Result.Invalid<Given>(List<Problem> problems) -> Result.invalid(problems);
            case Result.Ok<Given>(Given given) -> {
                Answers answers = review.answers();
                for (Answer each : given.changed()) {
                    answers = answers.with(each);
                }
                Review answered = step.change(review.with(answers), given);
                yield Result.ok(database.together(() -> {
                    save(owner, kept, version, moved(answered, stepName, going, today));
                    step.apply(visit, given);
                    return records.get(owner, id);
                }));
            }
        };
    }

    /// Goes on without answers.
    public Kept<Review> skip(OwnerId owner, UUID id, long version, String stepName, LocalDate today) {
        Kept<Review> kept = records.get(owner, id);
        steps.step(kept.facts().kind(), stepName);
        save(owner, kept, version, moved(kept.facts(), stepName, Going.ON, today));
        return records.get(owner, id);
    }

    private void save(OwnerId owner, Kept<Review> kept, long version, Review changed) {
        if (kept.version() != version) {
            throw new Refusal.Conflict(kept.id().toString());
        }
        records.change(owner, kept.id(), version, changed);
    }

    /// Answers of a finished review can still be mended; it stays finished.
    private Review moved(Review review, String step, Going going, LocalDate today) {
        if (review.isFinished()) {
            return review;
        }
        return switch (going) {
            case STAYING -> review.at(step);
            case ON ->
                steps.after(review.kind(), step)
                        .map(next -> review.at(next.name()))
                        .orElseGet(() -> review.finished(today));
        };
    }

    /// Moves to the trash; what was written back stays.
    public Saved delete(OwnerId owner, UUID id) {
        return new Saved(id, records.trash(owner, id));
    }

    /// What was prepared for the next performance review, or for the last one where there is no next.
    public Optional<Preparation> preparation(OwnerId owner) {
        return log.preparations(owner).stream().findFirst();
    }
}
