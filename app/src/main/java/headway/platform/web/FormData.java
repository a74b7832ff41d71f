package headway.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a form sent, as it was typed. Missing fields read as empty text.
public record FormData(Map<String, List<String>> fields) {
    public static final FormData EMPTY = new FormData(Map.of());

    public FormData {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = java.util.Collections.unmodifiableMap(copy);
    }

    /// One value a field.
    public static FormData of(Map<String, String> single) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        single.forEach((name, value) -> fields.put(name, List.of(value)));
        return new FormData(fields);
    }

    /// The same with one field changed.
    public FormData with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.put(name, List.of(value));
        return new FormData(changed);
    }

    /// As typed.
    public String raw(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /// Without white space around it, line ends as `\n`, and without what no database keeps: NUL and halves
    /// of surrogate pairs.
    public String text(String name) {
        return keepable(raw(name)).replace("\r\n", "\n").strip();
    }

    private static String keepable(String typed) {
        boolean clean = typed.codePoints().noneMatch(FormData::isUnkeepable);
        if (clean) {
            return typed;
        }
        return typed.codePoints()
                .filter(point -> !isUnkeepable(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isUnkeepable(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public boolean isChecked(String name) {
        return !text(name).isEmpty();
    }
}
