package headway.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Something to read, and what the person has to say about it.
///
/// @param summary plain text
/// @param opinion the person's own point of view
/// @param sharedWhere where they said it
/// @param cameBack what came of it: answers, new people, invitations
public record Article(
        String title,
        String url,
        Optional<UUID> publicationId,
        Optional<LocalDate> publishedOn,
        String summary,
        State state,
        Optional<LocalDate> readOn,
        String opinion,
        String sharedWhere,
        Optional<LocalDate> sharedOn,
        String cameBack) {

    /// What was done with it.
    public enum State {
        UNREAD,
        READ,
        /// Not worth the time.
        SKIPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<State> of(String code) {
            return List.of(values()).stream()
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }

    /// The same in another state; the first time it is read keeps its day.
    public Article in(State other, LocalDate today) {
        Optional<LocalDate> read = other == State.READ ? readOn.or(() -> Optional.of(today)) : Optional.empty();
        return new Article(
                title, url, publicationId, publishedOn, summary, other, read, opinion, sharedWhere, sharedOn, cameBack);
    }
}
