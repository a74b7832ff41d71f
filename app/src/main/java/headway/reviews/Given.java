package headway.reviews;

import java.util.List;
import java.util.Map;

/// What was sent from one step.
///
/// @param values of all its questions, right in their shape
/// @param changed what differs from what the fields began with
public record Given(Map<String, String> values, List<Answer> changed) {
    public Given {
        values = Map.copyOf(values);
        changed = List.copyOf(changed);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
