package headway.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which people a list shows, and in which order.
///
/// @param words every one of them must be in name, organisation, role or industry
/// @param organisation as a whole
public record PersonFilter(String words, Optional<Relation> relation, String organisation, Order order) {

    /// How a list is ordered.
    public enum Order {
        /// Whose rhythm has passed most first, people without one at the end.
        FADING,
        NAME,
        /// The last contact first.
        RECENT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final PersonFilter ALL = new PersonFilter("", Optional.empty(), "", Order.FADING);

    public boolean isAll() {
        return words.isBlank() && relation.isEmpty() && organisation.isEmpty();
    }

    List<PersonLine> of(List<PersonLine> everybody, LocalDate today) {
        return everybody.stream()
                .filter(this::matches)
                .sorted(comparator(today))
                .toList();
    }

    private boolean matches(PersonLine line) {
        if (relation.isPresent() && relation.get() != line.relation()) {
            return false;
        }
        if (!organisation.isEmpty() && !organisation.equalsIgnoreCase(line.organisation())) {
            return false;
        }
        String text = String.join(" ", line.name(), line.organisation(), line.role(), line.industry())
                .toLowerCase(Locale.ROOT);
        return words.lines()
                .flatMap(some -> List.of(some.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream())
                .allMatch(text::contains);
    }

    private Comparator<PersonLine> comparator(LocalDate today) {
        Comparator<PersonLine> byName = Comparator.comparing(PersonLine::name, String.CASE_INSENSITIVE_ORDER);
        return switch (order) {
            case NAME -> byName;
            case FADING ->
                Comparator.comparingDouble((PersonLine line) -> line.share(today))
                        .reversed()
                        .thenComparing(byName);
            case RECENT ->
                Comparator.comparing((PersonLine line) -> line.lastOn().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(byName);
        };
    }
}
