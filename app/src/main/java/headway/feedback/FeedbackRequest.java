package headway.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A few questions to one or several people.
///
/// @param title what it is about, as the people read it
/// @param why what the person wants it for, as the people read it
/// @param questions one to five
/// @param people one a line: a name, and an e-mail address where it is known
/// @param pulse whether each answer is three words
/// @param askedOn when the first link or form was made
/// @param expiresOn the last day on which it can be answered
/// @param withdrawnOn since when it cannot be answered any more
public record FeedbackRequest(
        String title,
        String why,
        SourceKind source,
        List<String> questions,
        List<String> people,
        Way way,
        boolean pulse,
        Optional<LocalDate> askedOn,
        Optional<LocalDate> expiresOn,
        Optional<LocalDate> withdrawnOn) {
    public FeedbackRequest {
        questions = List.copyOf(questions);
        people = List.copyOf(people);
    }

    /// One question to one person, to be sent when it suits.
    public static FeedbackRequest toOne(String question, SourceKind source, String person) {
        return new FeedbackRequest(
                question,
                "",
                source,
                List.of(question),
                List.of(person),
                Way.NAMED,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// What a link to it meets.
    public enum State {
        OPEN,
        ANSWERED,
        EXPIRED,
        WITHDRAWN
    }

    public State state(LocalDate today) {
        if (withdrawnOn.isPresent()) {
            return State.WITHDRAWN;
        }
        return expiresOn.filter(day -> day.isBefore(today)).isPresent() ? State.EXPIRED : State.OPEN;
    }

    public boolean isAnonymous() {
        return way == Way.ANONYMOUS;
    }

    /// Whether it was sent to anybody yet.
    public boolean isAsked() {
        return askedOn.isPresent();
    }

    public FeedbackRequest askedOn(LocalDate day) {
        return new FeedbackRequest(
                title,
                why,
                source,
                questions,
                people,
                way,
                pulse,
                askedOn.or(() -> Optional.of(day)),
                expiresOn,
                withdrawnOn);
    }

    public FeedbackRequest withdrawn(LocalDate day) {
        return new FeedbackRequest(
                title, why, source, questions, people, way, pulse, askedOn, expiresOn, Optional.of(day));
    }
}
