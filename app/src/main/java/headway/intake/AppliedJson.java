package headway.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What an import did, as JSON and back; problems are said once and not kept.
final class AppliedJson {
    private AppliedJson() {}

    static Map<String, Object> of(Applied applied) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "added",
                applied.added() + applied.own().map(OwnExport.Outcome::added).orElse(0L));
        json.put("changed", applied.changed());
        json.put("undo", applied.undo().map(UUID::toString).orElse(""));
        json.put("groups", applied.groups());
        applied.own().ifPresent(own -> json.put("own", own));
        return json;
    }

    static Optional<Applied> read(JsonNode json) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        Map<String, Applied.Tally> groups = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> group : json.path("groups").properties()) {
            groups.put(
                    group.getKey(),
                    new Applied.Tally(
                            group.getValue().path("added").asInt(),
                            group.getValue().path("changed").asInt()));
        }
        String undo = json.path("undo").asText();
        JsonNode own = json.path("own");
        return Optional.of(new Applied(
                groups,
                undo.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(undo)),
                own.isObject()
                        ? Optional.of(new OwnExport.Outcome(
                                own.path("added").asLong(), own.path("kept").asLong()))
                        : Optional.empty(),
                List.of()));
    }
}
