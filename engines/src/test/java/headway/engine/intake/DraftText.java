package headway.engine.intake;

import headway.kernel.Problem;
import java.util.List;

/// Parts of drafts in the short form that tests compare.
final class DraftText {

    private DraftText() {}

    /// `place code` of every problem.
    static List<String> problems(Draft draft) {
        return draft.problems().stream().map(DraftText::problem).toList();
    }

    static String problem(Problem problem) {
        return (problem.place() + " " + problem.code()).strip();
    }

    /// `place reason` of every skipped part.
    static List<String> skipped(Draft draft) {
        return draft.skipped().stream()
                .map(part ->
                        part.place() + " " + part.reason().key().replace("intake.skipped.", "") + " x" + part.count())
                .toList();
    }

    /// `source employer / title / start–end` of every position.
    static List<String> positions(Draft draft) {
        return draft.positions().stream()
                .map(item -> item.source() + " " + item.value().employer() + " / "
                        + item.value().title() + " / " + item.value().start() + "–"
                        + (item.value().current() ? "now" : item.value().end()))
                .toList();
    }
}
