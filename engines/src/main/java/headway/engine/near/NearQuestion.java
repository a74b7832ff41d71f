package headway.engine.near;

import java.util.List;
import java.util.Locale;

/// The single most useful question to ask about a text.
///
/// @param key which question
/// @param args values for its message, in the order of its placeholders
public record NearQuestion(Key key, List<String> args) {

    public NearQuestion {
        args = List.copyOf(args);
    }

    static NearQuestion of(Key key, String... args) {
        return new NearQuestion(key, List.of(args));
    }

    /// The questions, grouped by what is missing.
    public enum Key {
        /// Nothing is missing.
        NONE,
        /// There is no text yet.
        WHAT_HAPPENED,
        /// Duty or membership: what did the writer do in it?
        WHAT_DID_YOU_DO,
        /// A plan or wish: what is already done?
        WHAT_IS_DONE_ALREADY,
        /// Somebody or something did it: what was the writer's part?
        WHAT_WAS_YOUR_PART,
        /// Attended or helped: what did the writer do with it?
        WHAT_DID_YOU_DO_WITH_IT,
        /// The effect in general.
        WHAT_CHANGED,
        /// Training and coaching: what could they do afterwards?
        WHAT_COULD_THEY_DO_AFTER,
        /// Something made: who uses it, and what for?
        WHO_USES_IT,
        /// Something mended: what works again, and for whom?
        WHAT_WORKS_AGAIN,
        /// Organised or led: how did it come out?
        HOW_DID_IT_END,
        /// A written or researched thing: what was decided or done because of it?
        WHAT_WAS_DECIDED,
        /// An effect without a measure: how much before, how much after?
        HOW_MUCH_BEFORE_AND_AFTER,
        /// A cost or income without an amount.
        HOW_MUCH_MONEY,
        /// Faster or shorter without a time.
        HOW_MUCH_TIME,
        /// Safer or fewer faults without a count.
        HOW_MANY_FAULTS,
        /// People without a count.
        HOW_MANY_PEOPLE,
        /// Training without a count: how many learnt it?
        HOW_MANY_LEARNT_IT,
        /// How many, how often or how long?
        HOW_MANY_OR_HOW_OFTEN,
        /// For whom was it done?
        FOR_WHOM,
        /// Numbers without a case to picture.
        WHICH_CASE;

        /// The message key without the prefix `near.`, for example `question.what-changed`.
        public String messageKey() {
            return "question." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
