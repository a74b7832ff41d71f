package headway.people;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.records.DayPhrase;
import headway.platform.web.FormData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Turns what was typed about a contact into a draft, or names everything that is wrong with it.
final class TouchForm {
    private static final int LONGEST_NOTE = 4000;
    private static final int MOST_PEOPLE = 100;
    /// A working life: nobody logs a contact from before 1930.
    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);

    private final FormData data;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private TouchForm(FormData data, LocalDate today) {
        this.data = data;
        this.today = today;
    }

    /// @param certain whom it is about in any case; others come in the field `people`
    static Result<TouchDraft> check(FormData data, List<UUID> certain, LocalDate today) {
        return new TouchForm(data, today).check(certain);
    }

    static FormData fill(Touch touch) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("kind", List.of(touch.kind().code()));
        fields.put("happenedOn", List.of(touch.happenedOn().toString()));
        fields.put("direction", List.of(touch.direction().code()));
        fields.put("note", List.of(touch.note()));
        fields.put("people", touch.people().stream().map(UUID::toString).toList());
        fields.put("version", List.of(String.valueOf(touch.version())));
        return new FormData(fields);
    }

    private Result<TouchDraft> check(List<UUID> certain) {
        String note = data.text("note");
        if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            problems.add(Problem.at("note", "too-long", LONGEST_NOTE));
        }
        LocalDate day = day();
        TouchKind kind = kind();
        Set<UUID> people = people(certain);
        if (!problems.isEmpty()) {
            return Result.invalid(problems);
        }
        return Result.ok(new TouchDraft(kind, day, Direction.of(data.text("direction")), note, List.copyOf(people)));
    }

    private TouchKind kind() {
        String code = data.text("kind");
        Optional<TouchKind> kind = code.isEmpty() ? Optional.of(TouchKind.MESSAGE) : TouchKind.of(code);
        if (kind.isEmpty()) {
            problems.add(Problem.at("kind", "records.choice-unknown", code));
        }
        return kind.orElse(TouchKind.OTHER);
    }

    private LocalDate day() {
        String typed = data.text("happenedOn");
        Optional<LocalDate> day = DayPhrase.parse(typed, today);
        if (day.isEmpty()) {
            problems.add(Problem.at("happenedOn", "records.day-needed", typed));
        } else if (day.get().isAfter(today.plusDays(1)) || day.get().isBefore(EARLIEST)) {
            problems.add(Problem.at("happenedOn", "people.touch-day"));
        }
        return day.orElse(today);
    }

    private Set<UUID> people(List<UUID> certain) {
        Set<UUID> people = new LinkedHashSet<>(certain);
        for (String each : data.all("people")) {
            try {
                if (!each.isBlank()) {
                    people.add(UUID.fromString(each.strip()));
                }
            } catch (IllegalArgumentException e) {
                problems.add(Problem.at("people", "records.reference-unknown"));
            }
        }
        if (people.isEmpty() || people.size() > MOST_PEOPLE) {
            problems.add(Problem.at("people", "people.touch-nobody", MOST_PEOPLE));
        }
        return people;
    }
}
