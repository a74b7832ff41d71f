package headway.reviews;

import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.platform.records.RecordKeeping;
import headway.platform.records.Records;
import java.util.List;
import java.util.Optional;

/// All reviews of a person, as steps and the front door read them.
public record ReviewLog(Records<Review> records) {

    public static ReviewLog of(RecordKeeping keeping) {
        return new ReviewLog(new Records<>(new ReviewKind(), keeping));
    }

    /// Newest first.
    public List<Kept<Review>> of(OwnerId owner, Review.Kind kind) {
        return records.list(owner).stream()
                .filter(each -> each.facts().kind() == kind)
                .toList();
    }

    /// The one that was begun and not finished.
    public Optional<Kept<Review>> open(OwnerId owner, Review.Kind kind) {
        return of(owner, kind).stream()
                .filter(each -> !each.facts().isFinished())
                .findFirst();
    }

    /// The newest one that was finished.
    public Optional<Kept<Review>> last(OwnerId owner, Review.Kind kind) {
        return of(owner, kind).stream()
                .filter(each -> each.facts().isFinished())
                .findFirst();
    }

    /// What was prepared for performance reviews, newest first.
    public List<Preparation> preparations(OwnerId owner) {
        return of(owner, Review.Kind.PERFORMANCE).stream().map(Preparation::of).toList();
    }
}
