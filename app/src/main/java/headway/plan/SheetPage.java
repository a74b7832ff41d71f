package headway.plan;

import headway.documents.DocumentFormat;
import headway.engine.typesetting.Document;
import headway.goals.Goal;
import headway.platform.records.Kept;
import headway.platform.web.FormState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Choosing goals for a sheet, looking at it, and giving it to others.
///
/// @param given the address made just now; shown this once
record SheetPage(
        List<Kept<Goal>> goals,
        List<UUID> chosen,
        Document document,
        List<Sheets.Link> links,
        Optional<String> given,
        FormState form) {

    boolean isChosen(UUID goal) {
        return chosen.contains(goal);
    }

    /// The address of the same sheet as a file.
    String address(DocumentFormat format) {
        return "/direction/sheet/document." + format.ending()
                + chosen.stream().map(id -> "goal=" + id).collect(Collectors.joining("&", "?", ""));
    }
}
