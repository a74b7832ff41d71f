package headway.engine.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of text in one style, the smallest part of a [Document].
///
/// Text is cleaned when the run is made (see [CleanText]), so that every writer can rely on it.
///
/// @param text any text; line ends and tabs count as spaces
/// @param link a web, mail or telephone address that the text leads to; one of another kind is
///     printed as plain text
/// @param sourceId the [Source] that this text rests on; a small number is printed after it
public record Run(
        String text,
        Emphasis emphasis,
        @Nullable String link,
        @Nullable String sourceId) {

    /// How a run stands out from the text around it.
    public enum Emphasis {
        NONE,
        BOLD,
        ITALIC
    }

    public Run {
        text = CleanText.of(text);
    }

    public static Run of(String text) {
        return new Run(text, Emphasis.NONE, null, null);
    }

    public static Run bold(String text) {
        return new Run(text, Emphasis.BOLD, null, null);
    }

    public static Run italic(String text) {
        return new Run(text, Emphasis.ITALIC, null, null);
    }

    public static Run link(String text, String address) {
        return new Run(text, Emphasis.NONE, address, null);
    }

    /// The same run with a reference to a source after it.
    public Run citing(String id) {
        return new Run(text, emphasis, link, id);
    }

    /// The text of several runs without their styles.
    static String plain(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text));
        return text.toString().strip();
    }
}
