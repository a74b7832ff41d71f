package headway.intake;

import headway.engine.intake.Draft;
import headway.engine.intake.DraftItem;
import headway.engine.intake.DraftMeeting;
import headway.kernel.Problem;
import headway.people.Direction;
import headway.people.TouchDraft;
import headway.people.TouchKind;
import headway.people.Touches;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Plans contacts out of the meetings of a calendar: those that took place, with attendees that are known.
final class MeetingPlanner {
    /// Of a meeting that comes back every week, two years.
    private static final int MOST_DAYS = 104;

    private static final String PEOPLE = "people";
    private static final String DAY = "day";
    private static final String NOTE = "note";

    private final Map<String, String> byEmail = new HashMap<>();
    private final Set<String> known;
    private final LocalDate today;
    private final List<PlanItem> items = new ArrayList<>();

    /// @param planned people of the same import; those that are chosen take part
    /// @param imported fingerprints of meetings that came before
    MeetingPlanner(List<Held> held, List<PlanItem> planned, Set<String> imported, LocalDate today) {
        this.known = new HashSet<>(imported);
        this.today = today;
        held.forEach(person -> emails(person.texts().getOrDefault("emails", ""))
                .forEach(email -> byEmail.put(email, person.id().toString())));
        for (PlanItem person : planned) {
            String id = person.record().map(UUID::toString).orElse(person.key());
            emails(person.text("emails")).forEach(email -> byEmail.putIfAbsent(email, id));
        }
    }

    private static List<String> emails(String lines) {
        return lines.toLowerCase(Locale.ROOT).lines().map(String::strip).toList();
    }

    void add(Draft draft) {
        for (DraftItem<DraftMeeting> item : draft.meetings()) {
            Set<String> people = item.value().attendees().stream()
                    .map(email -> byEmail.getOrDefault(email, ""))
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toSet());
            List<LocalDate> days = item.value().days(today, MOST_DAYS);
            if (people.isEmpty() && !days.isEmpty()) {
                items.add(item(item, item.fingerprint(), days.getFirst(), people, ItemState.SKIPPED));
            } else {
                days.forEach(day -> add(item, day, people));
            }
        }
    }

    private void add(DraftItem<DraftMeeting> item, LocalDate day, Set<String> people) {
        String fingerprint = item.fingerprint() + "/" + day;
        items.add(item(item, fingerprint, day, people, known.add(fingerprint) ? ItemState.NEW : ItemState.SAME));
    }

    private static PlanItem item(
            DraftItem<DraftMeeting> item, String key, LocalDate day, Set<String> people, ItemState state) {
        return new PlanItem(
                key,
                Touches.KIND,
                state,
                day + " " + item.value().title(),
                Optional.empty(),
                0,
                Map.of(
                        PEOPLE,
                        String.join("\n", people),
                        DAY,
                        day.toString(),
                        NOTE,
                        item.value().title()),
                List.of(),
                List.of(),
                List.of(item.source()),
                item.confidence(),
                Optional.empty(),
                state == ItemState.SKIPPED ? List.of(Problem.general("import.nobody-known")) : List.of());
    }

    List<PlanItem> items() {
        return List.copyOf(items);
    }

    /// The contact that an item becomes; none when nobody of it was taken over.
    ///
    /// @param saved ids of what this import saved, by key
    static Optional<TouchDraft> draft(PlanItem item, Map<String, UUID> saved) {
        List<UUID> people = item.text(PEOPLE)
                .lines()
                .flatMap(id -> saved.containsKey(id)
                        ? Optional.ofNullable(saved.get(id)).stream()
                        : id.startsWith("person")
                                ? Optional.<UUID>empty().stream()
                                : Optional.of(UUID.fromString(id)).stream())
                .toList();
        return people.isEmpty()
                ? Optional.empty()
                : Optional.of(new TouchDraft(
                        TouchKind.MEETING, LocalDate.parse(item.text(DAY)), Direction.BOTH, item.text(NOTE), people));
    }
}
