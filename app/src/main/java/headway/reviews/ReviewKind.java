package headway.reviews;

import headway.kernel.PartialDate;
import headway.platform.records.Field;
import headway.platform.records.RecordKind;
import headway.platform.records.Values;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which fields a review has.
final class ReviewKind implements RecordKind<Review> {
    static final String NAME = "review";

    private static final List<Field<Review>> FIELDS = List.of(
            Field.choice("kind", Review.Kind.values(), Review::kind),
            Field.<Review>day("startedOn", each -> Optional.of(each.startedOn()))
                    .asRequired(),
            Field.day("dueOn", Review::dueOn),
            Field.line("step", Review::step),
            Field.day("finishedOn", Review::finishedOn),
            Field.text("answers", each -> each.answers().written()));

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "review";
    }

    @Override
    public String path() {
        return "/reviews";
    }

    @Override
    public String texts() {
        return "reviews.";
    }

    @Override
    public List<Field<Review>> fields() {
        return FIELDS;
    }

    @Override
    public Review make(Values values) {
        return new Review(
                values.choice("kind", Review.Kind.values()),
                values.day("startedOn").orElse(LocalDate.EPOCH),
                values.day("dueOn"),
                values.text("step"),
                values.day("finishedOn"),
                Answers.parse(values.text("answers")));
    }

    /// Its kind and its day, which together name it.
    @Override
    public String title(Review facts) {
        return facts.kind().code() + " " + facts.startedOn();
    }

    @Override
    public Optional<PartialDate> happened(Review facts) {
        return Optional.of(PartialDate.of(facts.finishedOn().orElse(facts.startedOn())));
    }

    /// Newest first.
    @Override
    public Comparator<Review> order() {
        return Comparator.comparing(Review::startedOn).reversed();
    }
}
