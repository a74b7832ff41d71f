package headway.engine.typesetting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The numbers of a document's sources, in the order in which they are listed.
final class Citations {
    private final List<Source> sources;
    private final Map<String, Integer> numbers = new HashMap<>();

    Citations(Document document) {
        this.sources = document.sources();
        for (int i = 0; i < sources.size(); i++) {
            numbers.putIfAbsent(sources.get(i).id(), i + 1);
        }
    }

    /// The number of a source, from 1; null when no source is cited or the document lists no such.
    @Nullable
    Integer number(@Nullable String id) {
        return id == null ? null : numbers.get(id);
    }

    Source source(int number) {
        return sources.get(number - 1);
    }
}
