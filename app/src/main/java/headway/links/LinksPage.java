package headway.links;

import headway.platform.feature.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What one record is linked to, and what could be.
///
/// @param title of the record
/// @param path of the record; empty when its kind has no page
/// @param before what stands before it in the chain: what it is for
/// @param after what stands after it: what came of it
/// @param beside people, notes and what has no place in the chain, or the same
/// @param words what was searched for, to choose from `found`
record LinksPage(
        Ref ref,
        String title,
        String path,
        List<Group> before,
        List<Group> after,
        List<Group> beside,
        List<Choice> suggestions,
        String words,
        List<Choice> found) {

    /// @param labelKey name of the kind
    record Group(String labelKey, List<Item> items) {
        Group {
            items = List.copyOf(items);
        }
    }

    /// @param link to take away
    record Item(String link, String title, String path, List<Item> beyond) {
        Item {
            beyond = List.copyOf(beyond);
        }
    }

    /// @param ref as the form sends it
    /// @param words that both records have
    record Choice(String ref, String labelKey, String title, List<String> words, boolean near) {
        Choice {
            words = List.copyOf(words);
        }
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty() && beside.isEmpty();
    }

    static List<Group> groups(Ref about, List<Linked> linked, Map<String, Kind> kinds, Side side) {
        Map<String, List<Item>> byKind = new LinkedHashMap<>();
        for (Linked each : linked) {
            if (side.test(about, each.ref())) {
                byKind.computeIfAbsent(each.ref().kind(), _ -> new ArrayList<>())
                        .add(item(each, kinds));
            }
        }
        List<Group> groups = new ArrayList<>();
        byKind.forEach((kind, items) -> groups.add(new Group(label(kinds, kind), items)));
        return groups;
    }

    private static Item item(Linked each, Map<String, Kind> kinds) {
        Predicate<Linked> hasPage = next -> kinds.containsKey(next.ref().kind());
        return new Item(
                each.link().toString(),
                each.title(),
                path(kinds, each.ref()),
                each.beyond().stream()
                        .filter(hasPage)
                        .map(next -> item(next, kinds))
                        .toList());
    }

    static String path(Map<String, Kind> kinds, Ref ref) {
        return Optional.ofNullable(kinds.get(ref.kind()))
                .map(kind -> kind.pathOf(ref.id()))
                .orElse("");
    }

    static String label(Map<String, Kind> kinds, String kind) {
        return Optional.ofNullable(kinds.get(kind)).map(Kind::labelKey).orElse("links.other");
    }

    /// Which part of the page a linked record belongs to.
    enum Side {
        BEFORE,
        AFTER,
        BESIDE;

        boolean test(Ref about, Ref other) {
            return this == of(about, other);
        }

        private static Side of(Ref about, Ref other) {
            int difference = Chain.rank(other.kind()) - Chain.rank(about.kind());
            if (!Chain.isPart(about.kind()) || !Chain.isPart(other.kind()) || difference == 0) {
                return BESIDE;
            }
            return difference < 0 ? BEFORE : AFTER;
        }
    }
}
