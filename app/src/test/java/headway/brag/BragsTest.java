package headway.brag;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Row S9: brag document for any period, by theme or position, as Markdown, PDF and DOCX.
@Tag("S9")
class BragsTest {
    private final TestApp house = TestApp.start();

    @AfterEach
    void close() {
        house.close();
    }

    private void log(TestApp where, String text, String day, String theme, String confidentiality) {
        TestResponse answer = where.amara()
                .postJson(
                        "/api/accomplishments",
                        Map.of(
                                "text", text,
                                "details", "And some details",
                                "happenedOn", day,
                                "theme", theme,
                                "confidentiality", confidentiality,
                                "links", List.of("Report https://example.org/report")));
        assertThat(answer.status()).isEqualTo(201);
    }

    private void fill(TestApp where) {
        log(where, "Shortened the handover from 25 to 15 minutes", "2026-02-19", "Time", "open");
        log(where, "Cut falls on the ward by a third", "2025-11-28", "Safety", "open");
        log(where, "Helped with the rota", "2025-11-03", "", "open");
        log(where, "Settled the complaint quietly", "2025-10-10", "Safety", "internal");
        log(where, "Turned the other offer down", "2025-09-09", "", "confidential");
        log(where, "Trained 14 nurses", "2024-05-06", "Teaching", "open");
    }

    private String markdown(String query) {
        return house.amara().get("/show/brag/document.md?" + query).body();
    }

    @BothDatabases
    void theDocumentHoldsThePersonsOwnWordsAndNothingElse(TestDatabase database) {
        try (TestApp where = TestApp.start(database)) {
            fill(where);
            assertThat(where.amara().get("/show/brag/document.md").body()).isEqualTo("""
                    # Amara Okafor

                    Accomplishments, 3 Mar 2025 – 2 Mar 2026

                    ## Feb 2026

                    - Shortened the handover from **25 to 15 minutes** · [Report](<https://example.org/report>) ·\u00A0*19\u00A0Feb\u00A02026*

                    ## Nov 2025

                    - Cut falls on the ward by **a third** · [Report](<https://example.org/report>) ·\u00A0*28\u00A0Nov\u00A02025*
                    - Helped with the rota · [Report](<https://example.org/report>) ·\u00A0*3\u00A0Nov\u00A02025*
                    """);
        }
    }

    @Test
    void onlyWhatIsOpenIsInItUnlessAskedFor() {
        fill(house);
        assertThat(markdown("")).doesNotContain("complaint", "other offer");
        assertThat(markdown("internal=yes"))
                .contains("complaint", "**Internal**")
                .doesNotContain("other offer");
        assertThat(markdown("confidential=yes"))
                .contains("other offer", "**Confidential**")
                .doesNotContain("complaint");
    }

    @Test
    void thePageWarnsOfWhatIsConfidential() {
        fill(house);
        assertThat(house.amara().get("/show/brag").body())
                .contains("2 that are not open are left out")
                .doesNotContain("One confidential accomplishment");
        assertThat(house.amara().get("/show/brag?confidential=yes").body())
                .contains("One confidential accomplishment is in this document");
    }

    @Test
    void sectionsCanBeThemesWithTheLargestFirst() {
        fill(house);
        assertThat(markdown("by=theme&internal=yes&from=2024").lines().filter(line -> line.startsWith("## ")))
                .containsExactly("## Safety", "## Teaching", "## Time", "## Other");
    }

    @Test
    void periodsCountWholeMonthsAndYears() {
        fill(house);
        assertThat(markdown("period=custom&from=2024&to=2024-05")).contains("1 Jan 2024 – 31 May 2024", "Trained");
        assertThat(markdown("period=this-year"))
                .contains("1 Jan 2026 – 2 Mar 2026")
                .doesNotContain("falls");
        assertThat(markdown("period=since&from=2025-11-28")).contains("falls").doesNotContain("rota");
    }

    @Test
    void hintsAreInThePreviewAndNotInTheDocument() {
        fill(house);
        assertThat(house.amara().get("/show/brag").body()).contains("Would be stronger with");
        for (String ending : List.of("md", "html")) {
            assertThat(house.amara().get("/show/brag/document." + ending).body())
                    .doesNotContain("stronger");
        }
    }

    @Test
    void everyFormatHoldsTheSameWords() throws IOException {
        fill(house);
        TestResponse pdf = house.amara().get("/show/brag/document.pdf?details=yes");
        assertThat(pdf.header("Content-Type")).contains("application/pdf");
        assertThat(pdf.header("Content-Disposition").orElse("")).contains("Amara Okafor 2025-03-03 to 2026-03-02.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Amara Okafor", "Shortened the handover from 25 to 15 minutes And some details");
        }
        assertThat(word(house.amara().get("/api/brag?format=docx").bytes())).contains("Shortened the handover");
        TestResponse html = house.amara().get("/show/brag/document.html");
        assertThat(html.body()).contains("from <strong>25 to 15 minutes</strong>");
    }

    private static String word(byte[] docx) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no word/document.xml");
    }

    @Test
    void programsGetTheSectionsAsJson() {
        fill(house);
        JsonNode brag = house.amara().getJson("/api/brag?by=theme&from=2025-11");
        assertThat(brag.path("sections").get(0).path("title").asText()).isEqualTo("Safety");
        assertThat(brag.path("hidden").asInt()).isZero();
        assertThat(brag.path("from").asText()).isEqualTo("2025-11-01");
    }

    @Test
    void sectionsAreTheGoalsThatAccomplishmentsAreLinkedTo() {
        fill(house);
        String goal = house.amara()
                .postJson("/api/goals", Map.of("title", "Lead a safe ward"))
                .json()
                .path("id")
                .asText();
        house.amara().getJson("/api/accomplishments").path("items").forEach(each -> {
            if (each.path("text").asText().contains("falls")) {
                String deed = "accomplishment:" + each.path("id").asText();
                house.amara().postJson("/api/links", Map.of("from", "goal:" + goal, "to", deed));
            }
        });
        assertThat(markdown("by=goal"))
                .containsSubsequence("## Lead a safe ward", "- Cut falls", "## Beside the goals", "- Shortened");
    }

    @Test
    void everythingWrongWithAChoiceIsSaidAtOnce() {
        TestResponse answer = house.amara().get("/api/brag?from=soon&to=later&by=colour");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("problems").findValuesAsText("code"))
                .containsExactly("brag.day-unknown", "brag.day-unknown", "brag.order-unknown");
        assertThat(house.amara().get("/show/brag?from=2026-02&to=2025-02").body())
                .contains("The period ends before it begins");
    }

    @Test
    void anEmptyPeriodTeaches() {
        assertThat(house.amara().get("/show/brag").body())
                .contains("Nothing from this period yet", "Log an accomplishment");
    }

    @Test
    void nobodySeesTheWorkOfAnother() {
        fill(house);
        assertThat(house.jonas().get("/show/brag/document.md?confidential=yes").body())
                .doesNotContain("falls");
    }
}
