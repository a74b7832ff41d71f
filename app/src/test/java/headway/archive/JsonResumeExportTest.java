package headway.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headway.engine.intake.IntakeReader;
import headway.engine.intake.SourceKind;
import headway.platform.web.Json;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;

@Tag("R4")
class JsonResumeExportTest {

    @BothDatabases
    void openAccomplishmentsAreHighlightsOfTheirPosition(TestDatabase database) throws IOException {
        try (TestApp house = TestApp.start(database)) {
            Record.ofAmara(house).withWork();
            UUID position = house.app()
                    .workHistory()
                    .positions()
                    .list(house.amaraId())
                    .getFirst()
                    .id();
            log(house, position, "Shown to everybody", "open");
            log(house, position, "For the ward only", "internal");
            log(house, position, "For my eyes only", "confidential");

            TestResponse answer = house.amara().get("/export/resume.json");

            assertThat(answer.header("Content-Disposition").orElse("")).contains("resume.json");
            JsonNode newest = Json.read(answer.bytes()).path("work").get(0);
            assertThat(newest.path("position").asText()).isEqualTo("Ward manager, cardiology");
            assertThat(newest.path("highlights").get(0).asText()).isEqualTo("Shown to everybody");
            assertThat(answer.body()).doesNotContain("For the ward only", "For my eyes only");
            assertThat(IntakeReader.read("resume.json", answer.bytes()).sourceKind())
                    .isEqualTo(SourceKind.JSON_RESUME);
            assertThat(IntakeReader.read("resume.json", answer.bytes()).positions())
                    .hasSize(3);
        }
    }

    private static void log(TestApp house, UUID position, String text, String confidentiality) {
        TestResponse answer = house.amara()
                .postJson(
                        "/api/accomplishments",
                        Map.of(
                                "text",
                                text,
                                "happenedOn",
                                "2026-03-01",
                                "position",
                                position.toString(),
                                "confidentiality",
                                confidentiality));
        assertThat(answer.status()).isEqualTo(201);
    }
}
