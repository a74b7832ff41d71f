package headway.packet;

import headway.links.Ref;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What somebody prepared for a performance review before the packet is made.
///
/// @param source the record of the preparation
/// @param chosen accomplishments that the talk is about; where there are any, the others wait
/// @param responses what was done about feedback, by its id, in the person's own words
/// @param questions on what is needed to advance
/// @param ambitions in the person's own words; may be empty
public record Prepared(
        Optional<Ref> source,
        List<UUID> chosen,
        Map<UUID, String> responses,
        List<String> questions,
        List<Criticism> criticisms,
        String ambitions) {
    public static final Prepared NOTHING =
            new Prepared(Optional.empty(), List.of(), Map.of(), List.of(), List.of(), "");

    public Prepared {
        chosen = List.copyOf(chosen);
        responses = Map.copyOf(responses);
        questions = List.copyOf(questions);
        criticisms = List.copyOf(criticisms);
    }

    /// What may be said against the person's work.
    ///
    /// @param answer may be empty
    /// @param plan what will be different; may be empty
    public record Criticism(String expected, String answer, String plan) {}
}
