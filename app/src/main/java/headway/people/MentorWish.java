package headway.people;

import java.util.List;

/// What somebody looks for in a mentor: a person to emulate, not only the same path.
///
/// @param admired traits to learn from
public record MentorWish(List<String> admired, String aim) {

    public MentorWish {
        admired = List.copyOf(admired);
    }
}
