package headway.intake;

import headway.kernel.Problem;
import headway.platform.i18n.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// An import plan for programs.
final class ImportJson {
    private ImportJson() {}

    static Map<String, Object> of(UUID id, ImportPlan plan, Texts texts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("counts", counts(plan));
        json.put(
                "files",
                plan.files().stream()
                        .map(file ->
                                Map.of("name", file.name(), "kind", file.kind().key()))
                        .toList());
        json.put("items", plan.items().stream().map(item -> item(item, texts)).toList());
        json.put(
                "problems",
                plan.problems().stream().map(problem -> problem(problem, texts)).toList());
        json.put(
                "skipped",
                plan.files().stream()
                        .flatMap(file -> file.skipped().stream())
                        .map(part -> Map.of(
                                "place",
                                part.place(),
                                "count",
                                part.count(),
                                "message",
                                texts.get(part.reason().key())))
                        .toList());
        return json;
    }

    static Map<String, Long> counts(ImportPlan plan) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(ItemState.values()).forEach(state -> counts.put(state.code(), plan.count(state)));
        return counts;
    }

    private static Map<String, Object> item(PlanItem item, Texts texts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", item.key());
        json.put("kind", item.group());
        json.put("state", item.state().code());
        json.put("proposed", item.isProposed());
        json.put("title", item.title());
        json.put("record", item.record().map(UUID::toString).orElse(""));
        json.put("sources", item.sources().stream().map(Object::toString).toList());
        json.put("confidence", item.confidence());
        json.put("fills", differences(item.fills()));
        json.put("conflicts", differences(item.conflicts()));
        json.put(
                "notes", item.notes().stream().map(note -> problem(note, texts)).toList());
        item.dating()
                .ifPresent(dating -> json.put(
                        "date",
                        Map.of("day", dating.day(), "from", dating.from().code())));
        return json;
    }

    private static List<Map<String, String>> differences(List<Difference> differences) {
        return differences.stream()
                .map(each -> Map.of("field", each.field(), "before", each.before(), "after", each.after()))
                .toList();
    }

    private static Map<String, String> problem(Problem problem, Texts texts) {
        return Map.of("place", problem.place(), "code", problem.code(), "message", texts.problem(problem));
    }
}
