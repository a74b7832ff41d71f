package headway.opportunities;

import headway.platform.records.Kept;
import java.util.List;

/// What the pages of opportunities show.
final class OpportunityPage {
    private OpportunityPage() {}

    /// One stage of the board.
    record Column(Stage stage, List<Kept<Opportunity>> cards) {
        Column {
            cards = List.copyOf(cards);
        }
    }

    /// @param board whether it is shown as a board rather than a list
    record All(List<Column> columns, boolean board, int count) {
        All {
            columns = List.copyOf(columns);
        }

        /// The list: stages that have something, in their order.
        List<Column> filled() {
            return columns.stream().filter(column -> !column.cards().isEmpty()).toList();
        }
    }

    record One(Kept<Opportunity> opportunity, List<Opportunities.StageEntry> history) {
        One {
            history = List.copyOf(history);
        }
    }

    static All all(List<Kept<Opportunity>> records, boolean board) {
        List<Column> columns = List.of(Stage.values()).stream()
                .map(stage -> new Column(
                        stage,
                        records.stream()
                                .filter(each -> each.facts().stage() == stage)
                                .toList()))
                .toList();
        return new All(columns, board, records.size());
    }
}
