package headway.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A contact as somebody says it was made; checked.
public record TouchDraft(TouchKind kind, LocalDate happenedOn, Direction direction, String note, List<UUID> people) {
    public TouchDraft {
        people = people.stream().distinct().toList();
        if (people.isEmpty()) {
            throw new IllegalArgumentException("a touch with nobody");
        }
    }

    public static TouchDraft with(UUID person, TouchKind kind, LocalDate day) {
        return new TouchDraft(kind, day, Direction.BOTH, "", List.of(person));
    }
}
