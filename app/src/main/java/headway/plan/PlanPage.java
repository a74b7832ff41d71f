package headway.plan;

import headway.documents.DocumentFormat;
import headway.engine.typesetting.Document;
import headway.platform.web.FormState;
import java.time.LocalDate;
import java.util.Optional;

/// The career plan as it is today, and what the person adds to it.
///
/// @param conflict whether it was changed meanwhile
record PlanPage(Document document, FormState form, Optional<LocalDate> lookedAt, boolean conflict) {

    /// Whether none of its parts says anything yet.
    boolean isEmpty() {
        return document.blocks().size() <= 1;
    }

    static String address(DocumentFormat format) {
        return "/direction/plan/document." + format.ending();
    }
}
