package headway.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Entries as programs get them: without a day where there is none.
final class EntryJson {
    private EntryJson() {}

    static List<Map<String, Object>> of(List<Entry> entries) {
        return entries.stream().map(EntryJson::of).toList();
    }

    private static Map<String, Object> of(Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", entry.id());
        json.put("kind", entry.kind());
        json.put("kindKey", entry.kindKey());
        json.put("path", entry.path());
        if (entry.hasDay()) {
            json.put("happenedOn", entry.happenedOn());
        }
        json.put("position", entry.position());
        json.put("title", entry.title());
        json.put("snippet", entry.snippet());
        return json;
    }
}
