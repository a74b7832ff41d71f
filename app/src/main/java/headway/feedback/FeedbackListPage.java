package headway.feedback;

import headway.platform.records.Kept;
import headway.platform.web.FormState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The list of feedback and, beside it, the open one.
///
/// @param show what the list is narrowed to: nothing, a state, a source or a theme
/// @param total how many there are without narrowing
/// @param themes how often what was said about each, over time
record FeedbackListPage(
        List<Item> items,
        Show show,
        int total,
        int hidden,
        ThemeTrends themes,
        Optional<Open> open,
        FormState quick,
        LocalDate today) {
    FeedbackListPage {
        items = List.copyOf(items);
    }

    /// @param code `view`, `act`, `loop` or `professional`; empty for none
    /// @param source code of a source, @param theme a theme; empty for none
    record Show(String code, String source, String theme) {
        static final List<String> CODES = List.of("view", "act", "loop", "professional");

        boolean isAll() {
            return code.isEmpty() && source.isEmpty() && theme.isEmpty();
        }

        boolean takes(FeedbackEntry entry) {
            boolean stated =
                    switch (code) {
                        case "view" -> entry.view().opinion() == Opinion.UNDECIDED;
                        case "act" -> entry.response().isOpen();
                        case "loop" ->
                            entry.response().done().isPresent()
                                    && entry.response().closedOn().isEmpty();
                        case "professional" -> entry.themes().stream().anyMatch(Feedback::isProfessional);
                        default -> true;
                    };
            boolean sourced = source.isEmpty() || entry.source().code().equals(source);
            return stated
                    && sourced
                    && (theme.isEmpty() || entry.themes().stream().anyMatch(theme::equalsIgnoreCase));
        }
    }

    record Item(
            UUID id,
            String headline,
            String giver,
            SourceKind source,
            LocalDate day,
            List<String> themes,
            String state) {

        static Item of(Kept<FeedbackEntry> kept) {
            FeedbackEntry entry = kept.facts();
            return new Item(
                    kept.id(),
                    EntryKind.headline(entry),
                    entry.giver(),
                    entry.source(),
                    Feedback.dayOf(kept),
                    entry.themes(),
                    state(entry));
        }

        private static String state(FeedbackEntry entry) {
            if (entry.response().closedOn().isPresent()) {
                return "closed";
            }
            if (entry.response().done().isPresent()) {
                return "done";
            }
            if (entry.response().isOpen()) {
                return "open";
            }
            return entry.view().opinion() == Opinion.UNDECIDED ? "undecided" : "";
        }
    }

    /// The one shown beside the list.
    ///
    /// @param person name of the giver where they are among the people
    /// @param form what was typed, or what is kept
    /// @param conflict whether it was changed elsewhere meanwhile
    record Open(
            Kept<FeedbackEntry> entry,
            Optional<String> person,
            Optional<String> request,
            FormState form,
            boolean conflict) {

        FeedbackEntry facts() {
            return entry.facts();
        }

        boolean isChosen(String field, String value) {
            String present = form.value(field);
            return present.equals(value) || (present.isEmpty() && value.equals("undecided"));
        }
    }

    boolean isOpen(Item item) {
        return open.filter(shown -> shown.entry().id().equals(item.id())).isPresent();
    }
}
