package headway.asks;

import java.time.LocalDate;
import java.util.Optional;

/// Something that a person asks for at work. What speaks for it is linked: accomplishments, goals, feedback.
///
/// @param wanted what exactly, in one line
/// @param reasons why now, in the person's own words
/// @param theirGain what the other side gains
/// @param alternatives what the person does if the answer is no
/// @param talkOn the day of the talk
/// @param nextOn when it is brought up again
public record Ask(
        AskType type,
        String wanted,
        String ofWhom,
        AskState state,
        String reasons,
        String theirGain,
        String alternatives,
        Optional<LocalDate> talkOn,
        String answer,
        Optional<LocalDate> nextOn) {

    /// The same, to be brought up again on a day.
    public Ask again(LocalDate day) {
        return new Ask(type, wanted, ofWhom, state, reasons, theirGain, alternatives, talkOn, answer, Optional.of(day));
    }
}
