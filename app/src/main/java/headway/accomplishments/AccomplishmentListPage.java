package headway.accomplishments;

import headway.platform.web.FormData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The list of accomplishments with its filters and, beside it, the open one.
///
/// @param query what the address asked for, to be shown in the filters again
/// @param more the address of the next page; empty on the last
/// @param open the one shown beside the list
/// @param chosen whether somebody asked for it; otherwise it is the first of the list, shown where there is room
record AccomplishmentListPage(
        List<Item> items,
        FormData query,
        boolean filtered,
        String more,
        Optional<AccomplishmentPage> open,
        boolean chosen,
        List<String> tags,
        List<String> themes,
        List<PositionChoices.Choice> positions) {

    /// A line of the list.
    ///
    /// @param monthStart the month, on the first line of each month
    record Item(
            UUID id,
            String headline,
            LocalDate happenedOn,
            Optional<YearMonth> monthStart,
            List<String> tags,
            Confidentiality confidentiality,
            int strengthTenths,
            int files) {}

    static List<Item> items(List<Accomplishment> accomplishments, Optional<YearMonth> before) {
        List<Item> items = new java.util.ArrayList<>();
        Optional<YearMonth> last = before;
        for (Accomplishment each : accomplishments) {
            Optional<YearMonth> month = Optional.of(YearMonth.from(each.happenedOn()));
            items.add(new Item(
                    each.id(),
                    each.headline(),
                    each.happenedOn(),
                    month.equals(last) ? Optional.empty() : month,
                    each.tags(),
                    each.confidentiality(),
                    (each.strength() + 5) / 10,
                    each.files().size()));
            last = month;
        }
        return items;
    }

    /// Whether a line is the one that somebody asked for.
    boolean isChosen(Item item) {
        return chosen && isOpen(item);
    }

    /// Whether a line stands beside the list without having been asked for.
    boolean isOffered(Item item) {
        return !chosen && isOpen(item);
    }

    private boolean isOpen(Item item) {
        return open.map(page -> page.accomplishment().id().equals(item.id())).orElse(false);
    }

    /// Whether a choice of a filter is the chosen one.
    boolean isChosen(String filter, String value) {
        return query.text(filter).equals(value);
    }
}
