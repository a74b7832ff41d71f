package headway.people;

import headway.engine.intake.Fingerprint;
import headway.platform.records.Kept;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Finds records that may be about the same person, each with its reasons. Cost: linear in people, as long as few
/// share an address.
final class Duplicates {
    /// What a page shows; the next ones come once these are settled.
    private static final int MOST = 40;
    /// The address of an office that so many share tells nothing.
    private static final int SHARED = 5;

    private Duplicates() {}

    /// @param reasons `email`, `phone`, `address` or `name`
    record Pair(Kept<Person> one, Kept<Person> other, Set<String> reasons) {}

    static List<Pair> of(List<Kept<Person>> people) {
        Map<String, List<Kept<Person>>> marks = new LinkedHashMap<>();
        for (Kept<Person> kept : people) {
            marks(kept.facts()).forEach(mark -> marks.computeIfAbsent(mark, _ -> new ArrayList<>())
                    .add(kept));
        }
        Map<String, Pair> pairs = new LinkedHashMap<>();
        marks.forEach((mark, some) -> {
            if (some.size() > 1 && some.size() <= SHARED) {
                String reason = mark.substring(0, mark.indexOf(':'));
                for (int i = 0; i < some.size(); i++) {
                    for (int j = i + 1; j < some.size(); j++) {
                        pair(pairs, some.get(i), some.get(j), reason);
                    }
                }
            }
        });
        return pairs.values().stream().limit(MOST).toList();
    }

    private static void pair(Map<String, Pair> pairs, Kept<Person> one, Kept<Person> other, String reason) {
        pairs.computeIfAbsent(one.id() + " " + other.id(), _ -> new Pair(one, other, new LinkedHashSet<>()))
                .reasons()
                .add(reason);
    }

    private static Set<String> marks(Person person) {
        Set<String> marks = new LinkedHashSet<>();
        person.emails().forEach(each -> marks.add("email:" + each.toLowerCase(Locale.ROOT)));
        person.phones().stream()
                .map(PersonDrafts::digits)
                .filter(digits -> digits.length() >= SHARED)
                .forEach(each -> marks.add("phone:" + each));
        person.urls().forEach(each -> marks.add("address:" + PersonDrafts.address(each)));
        if (!person.organisation().isEmpty()) {
            marks.add(
                    "name:" + PersonDrafts.sorted(person.name()) + ":" + Fingerprint.normalise(person.organisation()));
        }
        return marks;
    }
}
