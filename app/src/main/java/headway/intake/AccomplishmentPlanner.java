package headway.intake;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Accomplishments;
import headway.engine.intake.Draft;
import headway.engine.intake.DraftAccomplishment;
import headway.engine.intake.DraftItem;
import headway.engine.intake.DraftPosition;
import headway.engine.intake.Fingerprint;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Plans accomplishments out of the highlights of positions. Highlights of projects stay with the project.
///
/// One is in the record already when the same words stand there for the same position, or for any within a
/// year: files do not date highlights, so their day is a guess.
final class AccomplishmentPlanner {
    private static final int NEAR_DAYS = 366;

    /// @param position id or key of the position; empty for none
    private record Known(LocalDate day, String position, Optional<UUID> record) {}

    private final PartPlanner positions;
    private final LocalDate today;
    private final Map<String, List<Known>> byWords = new HashMap<>();
    private final List<PlanItem> items = new ArrayList<>();

    AccomplishmentPlanner(List<Accomplishment> held, PartPlanner positions, LocalDate today) {
        this.positions = positions;
        this.today = today;
        for (Accomplishment each : held) {
            know(
                    each.text(),
                    new Known(
                            each.happenedOn(),
                            each.positionId().map(UUID::toString).orElse(""),
                            Optional.of(each.id())));
        }
    }

    private void know(String text, Known known) {
        byWords.computeIfAbsent(Fingerprint.normalise(text), _ -> new ArrayList<>())
                .add(known);
    }

    void add(Draft draft) {
        Map<String, DraftPosition> parents = new HashMap<>();
        draft.positions().forEach(item -> parents.putIfAbsent(item.fingerprint(), item.value()));
        for (DraftItem<DraftAccomplishment> item : draft.accomplishments()) {
            DraftPosition parent = parents.get(item.value().parent());
            if (parent != null && !Fingerprint.normalise(item.value().text()).isEmpty()) {
                add(item, parent);
            }
        }
    }

    private void add(DraftItem<DraftAccomplishment> item, DraftPosition parent) {
        Optional<PlanItem> position = positions.itemOf(parent.fingerprint());
        String key = position.map(PlanItem::key).orElse("");
        Optional<UUID> held = position.flatMap(PlanItem::record);
        String id = held.map(UUID::toString).orElse(key);
        Dating dating = Dating.of(parent, key, held, today);
        String text = item.value().text();
        Optional<Known> known = byWords.getOrDefault(Fingerprint.normalise(text), List.of()).stream()
                .filter(each -> (!id.isEmpty() && each.position().equals(id)) || isNear(each.day(), dating.day()))
                .findFirst();
        if (known.isPresent() && known.get().record().isEmpty()) {
            return;
        }
        items.add(new PlanItem(
                item.fingerprint(),
                Accomplishments.KIND,
                known.isPresent() ? ItemState.SAME : ItemState.NEW,
                text,
                known.flatMap(Known::record),
                0,
                Map.of("text", text),
                List.of(),
                List.of(),
                List.of(item.source()),
                item.confidence(),
                Optional.of(dating),
                List.of()));
        if (known.isEmpty()) {
            know(text, new Known(dating.day(), id, Optional.empty()));
        }
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR_DAYS;
    }

    List<PlanItem> items() {
        return List.copyOf(items);
    }
}
