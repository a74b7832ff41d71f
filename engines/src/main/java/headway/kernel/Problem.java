package headway.kernel;

import java.util.List;

/// One thing that is wrong with input, said where it is and what it is.
///
/// @param place where: a form field (`startedOn`), a line and column (`12:7`), or a file and row
///     (`Positions.csv:4`); empty when it concerns the input as a whole
/// @param code what: the last part of the message key `problem.<code>`, for example `required`
/// @param args values for the message, in the order of its placeholders
public record Problem(String place, String code, List<String> args) {

    public Problem {
        args = List.copyOf(args);
    }

    public static Problem at(String place, String code, Object... args) {
        return new Problem(
                place, code, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }

    /// A problem with the input as a whole.
    public static Problem general(String code, Object... args) {
        return at("", code, args);
    }
}
