package headway.engine.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of a JSON document; numbers stay as they were written.
sealed interface JsonValue {

    record Members(Map<String, JsonValue> members) implements JsonValue {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    record Elements(List<JsonValue> elements) implements JsonValue {
        public Elements {
            elements = List.copyOf(elements);
        }
    }

    record Text(String text) implements JsonValue {}

    record Number(String digits) implements JsonValue {}

    record Truth(boolean value) implements JsonValue {}

    record Nothing() implements JsonValue {}

    /// True for null, blank text and anything that holds nothing else.
    default boolean isBlank() {
        return switch (this) {
            case Members m -> m.members().values().stream().allMatch(JsonValue::isBlank);
            case Elements e -> e.elements().stream().allMatch(JsonValue::isBlank);
            case Text t -> t.text().isBlank();
            case Number n -> false;
            case Truth t -> false;
            case Nothing n -> true;
        };
    }

    /// `key` as one step of a JSON pointer (RFC 6901).
    static String step(String key) {
        return "/" + Cleaner.excerpt(key).replace("~", "~0").replace("/", "~1");
    }
}
