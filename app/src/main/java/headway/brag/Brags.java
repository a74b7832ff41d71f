package headway.brag;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.PositionChoices;
import headway.engine.near.NearNumber;
import headway.kernel.OwnerId;
import headway.links.Linked;
import headway.links.Links;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The front door of brag documents.
public final class Brags {
    private static final String GOAL = "goal";

    private final Accomplishments accomplishments;
    private final PositionChoices positions;
    private final Links links;
    private final Function<OwnerId, String> names;
    private final Clock clock;

    /// @param names what a person is called on documents
    public Brags(
            Accomplishments accomplishments,
            PositionChoices positions,
            Links links,
            Function<OwnerId, String> names,
            Clock clock) {
        this.accomplishments = accomplishments;
        this.positions = positions;
        this.links = links;
        this.names = names;
        this.clock = clock;
    }

    /// Gathers what belongs into a document.
    public Brag of(OwnerId owner, BragRequest request) {
        List<Accomplishment> all = accomplishments.all(owner, period(request)).reversed();
        List<Accomplishment> shown = all.stream()
                .filter(each -> request.shown().contains(each.confidentiality()))
                .toList();
        List<Brag.Section> sections =
                switch (request.order()) {
                    case MONTH ->
                        sections(
                                shown, each -> YearMonth.from(each.happenedOn()).toString());
                    case THEME -> byTheme(shown);
                    case POSITION -> byPosition(owner, shown);
                    case GOAL -> byGoal(owner, shown);
                };
        return new Brag(names.apply(owner), request, sections, all.size() - shown.size());
    }

    private static AccomplishmentFilter period(BragRequest request) {
        return new AccomplishmentFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(request.from()),
                Optional.of(request.to()));
    }

    /// Sections in the order of their first items.
    private static List<Brag.Section> sections(List<Accomplishment> items, Function<Accomplishment, String> title) {
        Map<String, List<Accomplishment>> sections =
                items.stream().collect(Collectors.groupingBy(title, LinkedHashMap::new, Collectors.toList()));
        List<Brag.Section> ordered = new ArrayList<>();
        sections.forEach((name, of) -> ordered.add(new Brag.Section(name, of)));
        return ordered;
    }

    /// The theme with most first; what has none comes last.
    private static List<Brag.Section> byTheme(List<Accomplishment> items) {
        return largestFirst(sections(items, Accomplishment::theme));
    }

    private static List<Brag.Section> largestFirst(List<Brag.Section> sections) {
        return sections.stream()
                .sorted(Comparator.comparing(
                                (Brag.Section section) -> section.title().isEmpty())
                        .thenComparing(section -> -section.items().size())
                        .thenComparing(Brag.Section::title))
                .toList();
    }

    /// The goal with most first; what is linked to several stands under the one with most, what is linked to none
    /// comes last.
    private List<Brag.Section> byGoal(OwnerId owner, List<Accomplishment> items) {
        Map<UUID, List<Linked>> goals =
                links.linkedTo(owner, items.stream().map(Accomplishment::id).toList(), GOAL);
        Map<String, Long> sizes = goals.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Linked::title, Collectors.counting()));
        Function<Accomplishment, String> largest = each -> goals.getOrDefault(each.id(), List.of()).stream()
                .map(Linked::title)
                .max(Comparator.comparing((String title) -> sizes.getOrDefault(title, 0L))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
        return largestFirst(sections(items, largest));
    }

    /// In the order of the work history; what belongs to no position comes last.
    private List<Brag.Section> byPosition(OwnerId owner, List<Accomplishment> items) {
        Map<UUID, String> labels = new LinkedHashMap<>();
        positions.of(owner).forEach(choice -> labels.put(choice.id(), choice.label()));
        List<String> order = List.copyOf(labels.values());
        return sections(items, each -> each.positionId()
                        .map(id -> labels.getOrDefault(id, ""))
                        .orElse(""))
                .stream()
                .sorted(Comparator.comparingInt((Brag.Section section) ->
                        section.title().isEmpty() ? order.size() : order.indexOf(section.title())))
                .toList();
    }

    /// The numbers that a text names, by code points, in their order: documents set them apart.
    List<NearNumber> numbers(String text) {
        return accomplishments.analyze(text).numbers();
    }

    Instant now() {
        return clock.instant();
    }
}
