package headway.engine.intake;

import headway.kernel.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One object of a résumé, read by the names that versions of the standard gave a field.
///
/// Remembers which keys were used, so that [#finish] can list the others: nothing is lost unseen.
/// Where several names of one field are filled, the first one counts.
final class JsonSection {

    /// Elements of one list that are kept.
    static final int LONGEST_LIST = 5_000;

    private final Map<String, JsonValue> members;
    private final Source source;
    private final DraftBuilder draft;
    private final Set<String> used = new HashSet<>();

    JsonSection(JsonValue.Members object, Source source, DraftBuilder draft) {
        this.members = object.members();
        this.source = source;
        this.draft = draft;
    }

    Source source() {
        return source;
    }

    boolean isBlank() {
        return members.values().stream().allMatch(JsonValue::isBlank);
    }

    boolean isList(String name) {
        return members.get(name) instanceof JsonValue.Elements;
    }

    /// Text with paragraphs.
    String text(String... names) {
        Found found = find(names);
        return found == null ? "" : clean(asText(found), found.source, false);
    }

    /// Text of one line.
    String line(String... names) {
        Found found = find(names);
        return found == null ? "" : clean(asText(found), found.source, true);
    }

    DateText date(String... names) {
        Found found = find(names);
        if (found == null) {
            return DateText.NONE;
        }
        if (found.value instanceof JsonValue.Truth) {
            wrongType(found.source);
            return DateText.NONE;
        }
        String written = asText(found);
        DateText date = DateText.read(written);
        if (date.problem() != null) {
            draft.problem(date.problem().at(found.source, Cleaner.excerpt(written)));
        }
        return date;
    }

    /// A list of one-line texts; a lone text counts as a list of one.
    List<String> lines(String... names) {
        List<String> lines = new ArrayList<>();
        for (Found element : elements(names)) {
            String line = clean(asText(element), element.source, true);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /// A list of objects; elements that are texts become an object with that text as `name`.
    List<JsonSection> sections(String... names) {
        List<JsonSection> sections = new ArrayList<>();
        for (Found element : elements(names)) {
            switch (element.value) {
                case JsonValue.Members object -> sections.add(new JsonSection(object, element.source, draft));
                case JsonValue.Text text ->
                    sections.add(new JsonSection(new JsonValue.Members(Map.of("name", text)), element.source, draft));
                case JsonValue.Elements e -> wrongType(element.source);
                case JsonValue.Number n -> wrongType(element.source);
                case JsonValue.Truth t -> wrongType(element.source);
                case JsonValue.Nothing n -> {}
            }
        }
        return sections;
    }

    /// The object under one of the names, if it is one; else the key stays unused.
    @Nullable
    JsonSection section(String... names) {
        for (String name : names) {
            if (members.get(name) instanceof JsonValue.Members object) {
                used.add(name);
                return new JsonSection(object, at(name), draft);
            }
        }
        return null;
    }

    /// True when the key says false or true as `value` does; false when it says something else.
    boolean says(String name, boolean value) {
        if (members.get(name) instanceof JsonValue.Truth truth) {
            used.add(name);
            return truth.value() == value;
        }
        return false;
    }

    /// The constant of `fallback`'s type that the key names in lower case, else `fallback`.
    <E extends Enum<E>> E choice(String key, E fallback) {
        String name = line(key).toUpperCase(Locale.ROOT);
        return Stream.of(fallback.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(fallback);
    }

    /// Names of all members, for objects whose keys are data.
    List<String> keys() {
        return List.copyOf(members.keySet());
    }

    void skip(SkipReason reason, String... names) {
        for (String name : names) {
            if (members.containsKey(name)) {
                used.add(name);
                draft.skip(at(name), reason);
            }
        }
    }

    /// Lists every key that was not used and is not empty.
    void finish() {
        members.forEach((key, value) -> {
            if (!used.contains(key) && !value.isBlank()) {
                draft.skip(at(key), SkipReason.UNKNOWN_KEY);
            }
        });
    }

    /// Reports an end before its start; both are kept, the person decides.
    void checkOrder(@Nullable PartialDate start, @Nullable PartialDate end) {
        if (start != null && end != null && end.lastDay().isBefore(start.firstDay())) {
            draft.problem(IntakeProblem.DATE_END_BEFORE_START.at(source, start, end));
        }
    }

    private Source at(String key) {
        return new Source(source.file(), source.place() + JsonValue.step(key));
    }

    private record Found(JsonValue value, Source source) {}

    private @Nullable Found find(String... names) {
        for (String name : names) {
            JsonValue value = members.get(name);
            if (value != null && !value.isBlank() && used.add(name)) {
                return new Found(value, at(name));
            }
        }
        return null;
    }

    private List<Found> elements(String... names) {
        Found found = find(names);
        if (found == null) {
            return List.of();
        }
        if (!(found.value instanceof JsonValue.Elements list)) {
            wrongType(found.source);
            return List.of(found);
        }
        List<Found> elements = new ArrayList<>();
        for (int i = 0; i < list.elements().size(); i++) {
            if (i == LONGEST_LIST) {
                draft.problem(IntakeProblem.TOO_MANY_ENTRIES.at(
                        found.source, LONGEST_LIST, list.elements().size()));
                break;
            }
            Source place = new Source(found.source.file(), found.source.place() + "/" + i);
            elements.add(new Found(list.elements().get(i), place));
        }
        return elements;
    }

    /// Any value as text; what had the wrong type is reported and kept as far as it can be.
    private String asText(Found found) {
        return switch (found.value) {
            case JsonValue.Text text -> text.text();
            case JsonValue.Number number -> number.digits();
            case JsonValue.Nothing nothing -> "";
            case JsonValue.Truth truth -> {
                wrongType(found.source);
                yield Boolean.toString(truth.value());
            }
            case JsonValue.Elements list -> {
                wrongType(found.source);
                yield list.elements().stream()
                        .limit(LONGEST_LIST)
                        .map(JsonSection::plain)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n"));
            }
            case JsonValue.Members object -> {
                wrongType(found.source);
                yield object.members().values().stream()
                        .limit(LONGEST_LIST)
                        .map(JsonSection::plain)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", "));
            }
        };
    }

    private static String plain(JsonValue value) {
        return switch (value) {
            case JsonValue.Text text -> text.text();
            case JsonValue.Number number -> number.digits();
            case JsonValue.Truth truth -> Boolean.toString(truth.value());
            case JsonValue.Members m -> "";
            case JsonValue.Elements e -> "";
            case JsonValue.Nothing n -> "";
        };
    }

    private String clean(String raw, Source where, boolean oneLine) {
        return oneLine
                ? Cleaner.line(raw, limit -> draft.problem(IntakeProblem.TEXT_TOO_LONG.at(where, limit)))
                : Cleaner.text(raw, limit -> draft.problem(IntakeProblem.TEXT_TOO_LONG.at(where, limit)));
    }

    private void wrongType(Source where) {
        draft.problem(IntakeProblem.JSON_WRONG_TYPE.at(where));
    }
}
