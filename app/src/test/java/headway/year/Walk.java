package headway.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Walks the chain from record to record, on each to the next and back.
final class Walk {
    private final Desk desk;

    Walk(Desk desk) {
        this.desk = desk;
    }

    /// Each record leads to the next one, and the next one back; the page of each can be opened.
    ///
    /// @param refs as in links, `goal:0198…`
    void leads(String... refs) {
        for (int i = 0; i + 1 < refs.length; i++) {
            assertThat(linked(refs[i])).as("from %s", refs[i]).contains(refs[i + 1]);
            assertThat(linked(refs[i + 1])).as("back from %s", refs[i + 1]).contains(refs[i]);
        }
        for (String each : refs) {
            assertThat(desk.reads("/links/" + each)).isNotEmpty();
        }
    }

    List<String> linked(String ref) {
        List<String> refs = new ArrayList<>();
        for (JsonNode each : desk.asks("links?of=" + ref).path("links")) {
            refs.add(each.path("ref").path("kind").asText() + ":"
                    + each.path("ref").path("id").asText());
        }
        return refs;
    }
}
