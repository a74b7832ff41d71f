package headway.presence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something the person once wrote where others can read it, and why it was brought up.
///
/// @param said at most [PostScanner#LONGEST] characters of it
/// @param words of the person's lists that are in it
/// @param fits whether it speaks for what they want to stand for; otherwise it may speak against them
public record Finding(
        String said,
        String platform,
        List<String> words,
        boolean fits,
        State state,
        Optional<LocalDate> writtenOn,
        String url) {

    /// What the person did about it.
    public enum State {
        OPEN,
        KEPT,
        HIDDEN,
        DELETED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<State> of(String code) {
            return List.of(values()).stream()
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }

    public Finding {
        words = List.copyOf(words);
    }

    public Finding in(State other) {
        return new Finding(said, platform, words, fits, other, writtenOn, url);
    }
}
