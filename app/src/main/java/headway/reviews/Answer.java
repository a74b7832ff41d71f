package headway.reviews;

import java.time.LocalDate;

/// One thing that was answered in a review.
///
/// @param label what was asked, as it was worded then
/// @param value never empty; a code for choices
public record Answer(String step, String name, Question.Shape shape, Phrase label, String value) {

    /// Whether the label says all: it was chosen.
    boolean isMark() {
        return shape == Question.Shape.MARK;
    }

    /// The value as people read it.
    public Phrase shown() {
        return switch (shape) {
            case CHOICE -> Phrase.of("reviews.choice." + value);
            case MARK -> Phrase.of("reviews.choice.yes");
            case DAY -> Phrase.of("reviews.on", LocalDate.parse(value));
            case LINE, TEXT, MORE, NUMBER, SCALE -> Phrase.own(value);
        };
    }
}
