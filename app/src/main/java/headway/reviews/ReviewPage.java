package headway.reviews;

import headway.platform.records.Kept;
import java.util.List;

/// A finished review: what was decided.
///
/// @param parts steps with answers, in their order
record ReviewPage(Kept<Review> review, List<Part> parts) {
    ReviewPage {
        parts = List.copyOf(parts);
    }

    record Part(String step, List<Answer> answers) {
        Part {
            answers = List.copyOf(answers);
        }
    }

    static ReviewPage of(Kept<Review> review) {
        Answers answers = review.facts().answers();
        List<Part> parts = answers.all().stream()
                .map(Answer::step)
                .distinct()
                .map(step -> new Part(step, answers.of(step)))
                .toList();
        return new ReviewPage(review, parts);
    }

    /// Whether a document is made of it.
    boolean isForPacket() {
        return facts().kind() == Review.Kind.PERFORMANCE;
    }

    Review facts() {
        return review.facts();
    }
}
