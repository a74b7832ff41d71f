package headway.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A review packet, section by section.
final class Paper {
    private final JsonNode packet;

    /// @param text as it stands in the packet
    /// @param heading a goal or a priority; may be empty
    /// @param sources references to records
    record Sentence(String text, String heading, List<String> sources) {
        Sentence {
            sources = List.copyOf(sources);
        }
    }

    Paper(JsonNode packet) {
        this.packet = packet;
    }

    List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>();
        packet.path("sections")
                .forEach(section -> all.addAll(in(section.path("section").asText())));
        return all;
    }

    List<Sentence> in(String section) {
        List<Sentence> found = new ArrayList<>();
        for (JsonNode each : packet.path("sections")) {
            if (each.path("section").asText().equals(section)) {
                each.path("paragraphs").forEach(line -> found.add(sentence(line)));
            }
        }
        return found;
    }

    private static Sentence sentence(JsonNode line) {
        List<String> sources = new ArrayList<>();
        line.path("sources").forEach(source -> sources.add(source.asText()));
        return new Sentence(line.path("text").asText(), line.path("heading").asText(), sources);
    }

    List<String> texts(String section) {
        return in(section).stream().map(Sentence::text).toList();
    }

    /// The sentence of a section that begins so.
    Sentence beginning(String section, String begin) {
        return in(section).stream()
                .filter(each -> each.text().startsWith(begin))
                .findFirst()
                .orElseThrow(() -> new AssertionError(section + " has no " + begin + " but " + texts(section)));
    }

    /// Every sentence names the records that say it, and nothing waits to be brought in.
    Paper isAllFromTheRecord() {
        assertThat(sentences())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.sources()).as(each.text()).isNotEmpty());
        return this;
    }
}
