package headway.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What somebody said, and what the person makes of it.
///
/// @param giver who said it, as a name; may stand beside `person`
/// @param weight how well the giver knows the work: 1 (hearsay) to 5 (sees it every day)
/// @param themes what it is about, in the person's words
/// @param words single words that were used for the person, as in the pulse
/// @param view the person's own view of it
/// @param response what is done about it, and whether the giver was told
/// @param request the request that it answers
public record FeedbackEntry(
        String text,
        String giver,
        Optional<UUID> person,
        SourceKind source,
        Optional<LocalDate> givenOn,
        Tone tone,
        Optional<Integer> weight,
        List<String> themes,
        List<String> words,
        OwnView view,
        Response response,
        Optional<UUID> request) {
    public FeedbackEntry {
        themes = List.copyOf(themes);
        words = List.copyOf(words);
    }

    /// @param why the reasons for it
    public record OwnView(Opinion opinion, String why) {
        public static final OwnView NONE = new OwnView(Opinion.UNDECIDED, "");
    }

    /// @param action what is to change
    /// @param closedSaid what the giver was told about it
    public record Response(
            String action,
            Optional<LocalDate> due,
            Optional<LocalDate> done,
            Optional<LocalDate> closedOn,
            String closedSaid) {
        public static final Response NONE = new Response("", Optional.empty(), Optional.empty(), Optional.empty(), "");

        /// The same, done on a day; what was done is noted where nothing was planned.
        public Response doneOn(LocalDate day, String what) {
            return new Response(
                    action.isEmpty() ? what : action, due, done.or(() -> Optional.of(day)), closedOn, closedSaid);
        }

        /// The same, to be done by another day.
        public Response putOff(LocalDate day) {
            return new Response(action, Optional.of(day), done, closedOn, closedSaid);
        }

        /// The same after the giver was told.
        public Response toldOn(LocalDate day) {
            return new Response(action, due, done, Optional.of(day), closedSaid);
        }

        /// Whether something is to be done and not done yet.
        public boolean isOpen() {
            return !action.isEmpty() && done.isEmpty();
        }
    }

    /// Just said, with nothing made of it yet.
    public static FeedbackEntry said(String text, String giver, SourceKind source, LocalDate day) {
        return new FeedbackEntry(
                text,
                giver,
                Optional.empty(),
                source,
                Optional.of(day),
                Tone.UNSAID,
                Optional.empty(),
                List.of(),
                List.of(),
                OwnView.NONE,
                Response.NONE,
                Optional.empty());
    }

    /// Whether something in it was wished to be otherwise.
    public boolean isCritical() {
        return tone == Tone.IMPROVE || tone == Tone.MIXED;
    }

    public FeedbackEntry withView(OwnView changed) {
        return new FeedbackEntry(
                text, giver, person, source, givenOn, tone, weight, themes, words, changed, response, request);
    }

    public FeedbackEntry withResponse(Response changed) {
        return new FeedbackEntry(
                text, giver, person, source, givenOn, tone, weight, themes, words, view, changed, request);
    }

    public FeedbackEntry withThemes(Optional<Integer> heavy, List<String> about) {
        return new FeedbackEntry(
                text, giver, person, source, givenOn, tone, heavy, about, words, view, response, request);
    }

    public FeedbackEntry withPerson(Optional<UUID> known) {
        return new FeedbackEntry(
                text, giver, known, source, givenOn, tone, weight, themes, words, view, response, request);
    }

    /// The same as the answer to a request.
    public FeedbackEntry answering(UUID asked, List<String> used) {
        return new FeedbackEntry(
                text, giver, person, source, givenOn, tone, weight, themes, used, view, response, Optional.of(asked));
    }
}
