package headway.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headway.kernel.Result;
import headway.platform.db.Dialect;
import headway.platform.web.Json;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Row R4: the record is mine; export of everything at any time in open formats, and back.
@Tag("R4")
class ArchivesTest {

    static Stream<Arguments> waysBetweenDatabases() {
        return Stream.of(Dialect.values())
                .flatMap(from -> Stream.of(Dialect.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("waysBetweenDatabases")
    void exportBroughtIntoAnEmptyInstallationGivesTheSameRecordRowByRow(Dialect from, Dialect to) {
        try (TestApp old = TestApp.start(TestDatabase.fresh(from));
                TestApp fresh = TestApp.start(TestDatabase.fresh(to))) {
            Record before = Record.ofAmara(old).filled();
            Record after = Record.ofAmara(fresh);

            assertThat(after.restore(before.export())).isEqualTo(Result.ok(new Restored(4, 0, 0, 1, 0)));

            assertThat(after.rows()).isEqualTo(before.rows());
            assertThat(after.rows().get("accomplishment")).hasSize(4);
            assertThat(after.files()).isEqualTo(1);
            assertThat(after.found("nurses")).isEqualTo(1);
            assertThat(after.found("Something")).isZero();
            assertThat(Zips.manifest(Zips.parts(after.export())).path("tables"))
                    .isEqualTo(Zips.manifest(Zips.parts(before.export())).path("tables"));
        }
    }

    @ParameterizedTest
    @MethodSource("waysBetweenDatabases")
    void E4_bestWorkAndThePortfolioComeBack(Dialect from, Dialect to) {
        try (TestApp old = TestApp.start(TestDatabase.fresh(from));
                TestApp fresh = TestApp.start(TestDatabase.fresh(to))) {
            Record before = Record.ofAmara(old).filled().withBestWork();
            Record after = Record.ofAmara(fresh);
            after.restore(before.export()).orThrow();
            assertThat(after.rows()).isEqualTo(before.rows());
            assertThat(after.rows().get("best_of")).hasSize(3);
            assertThat(after.rows().get("portfolio_sample")).hasSize(3);
            assertThat(fresh.app().show().portfolios().sheet(fresh.amaraId()).leftOut())
                    .hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource("waysBetweenDatabases")
    void workHistoryComesBackWithWhatWasAchievedInIt(Dialect from, Dialect to) {
        try (TestApp old = TestApp.start(TestDatabase.fresh(from));
                TestApp fresh = TestApp.start(TestDatabase.fresh(to))) {
            Record before = Record.ofAmara(old).withWork();
            Record after = Record.ofAmara(fresh);

            assertThat(after.restore(before.export())).isInstanceOf(Result.Ok.class);

            assertThat(after.rows()).isEqualTo(before.rows());
            assertThat(after.rows().get("position")).isNotEmpty();
            assertThat(Record.ofJonas(fresh).restore(after.export())).isInstanceOf(Result.Ok.class);
            assertThat(fresh.app().resumes().of(fresh.jonasId()))
                    .as("references to positions follow their fresh ids")
                    .isEqualTo(old.app().resumes().of(old.amaraId()));
        }
    }

    @BothDatabases
    void equalRecordsGiveEqualArchives(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            Record record = Record.ofAmara(house).filled();
            assertThat(record.export()).isEqualTo(record.export());
        }
    }

    @BothDatabases
    void settingsComeAlongWithTheFirstExportOnly(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            byte[] zip = Record.ofAmara(house).filled().export();
            byte[] changed =
                    Zips.changed(zip, Zips.manifest(manifest -> ((com.fasterxml.jackson.databind.node.ObjectNode)
                                    manifest.path("account").path("preferences"))
                            .put("theme", "DARK")));
            Record.ofJonas(house).restore(changed);
            assertThat(house.app()
                            .accounts()
                            .get(house.jonasId())
                            .preferences()
                            .theme()
                            .name())
                    .isEqualTo("DARK");
            assertThat(house.app().accounts().get(house.jonasId()).name())
                    .as("the name of somebody else here stays theirs")
                    .isEqualTo("Jonas Weber");
            Record.ofAmara(house).restore(changed);
            assertThat(house.app()
                            .accounts()
                            .get(house.amaraId())
                            .preferences()
                            .theme()
                            .name())
                    .isEqualTo("SYSTEM");
        }
    }

    @BothDatabases
    void passwordsAndTokensAreNotInAnExport(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            house.app().accounts().addApiToken(house.amaraId(), "a program").orThrow();
            Map<String, byte[]> parts =
                    Zips.parts(Record.ofAmara(house).filled().export());
            assertThat(parts.values())
                    .noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("argon2"))
                    .noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("a program"));
        }
    }

    @BothDatabases
    void bringingBackTwiceAddsNothing(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            Record record = Record.ofAmara(house).filled();
            byte[] zip = record.export();
            Map<String, List<String>> before = record.rows();

            assertThat(record.restore(zip)).isEqualTo(Result.ok(new Restored(0, 4, 0, 1, 0)));

            assertThat(record.rows()).isEqualTo(before);
        }
    }

    @BothDatabases
    void whatIsHereInAnotherVersionStaysAsItIs(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            Record record = Record.ofAmara(house);
            String id = record.add("Wrote the checklist", "2025-09-04", List.of("one"), "open");
            byte[] zip = record.export();
            house.amara()
                    .sendJson(
                            "PUT",
                            "/api/accomplishments/" + id,
                            Map.of("text", "Wrote two checklists", "tags", List.of("two"), "version", "1"));
            record.add("Trained 14 nurses", "2026-01-12", List.of(), "open");
            Map<String, List<String>> before = record.rows();

            assertThat(record.restore(zip)).isEqualTo(Result.ok(new Restored(0, 0, 1, 0, 0)));

            assertThat(record.rows()).isEqualTo(before);
        }
    }

    @BothDatabases
    void onlyWhatIsNewIsAddedBesideWhatIsHere(TestDatabase database) {
        try (TestApp house = TestApp.start(database);
                TestApp other = TestApp.start()) {
            Record here = Record.ofAmara(house);
            here.add("Something of mine", "2026-02-01", List.of("mine"), "open");
            Record elsewhere = Record.ofAmara(other).filled();

            assertThat(here.restore(elsewhere.export())).isEqualTo(Result.ok(new Restored(4, 0, 0, 1, 0)));

            assertThat(here.rows().get("accomplishment"))
                    .hasSize(5)
                    .containsAll(elsewhere.rows().get("accomplishment"));
            assertThat(here.found("mine")).isEqualTo(1);
        }
    }

    @BothDatabases
    void anExportOfSomebodyElseHereGetsFreshIdsThatFitTogether(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            Record amara = Record.ofAmara(house).filled();
            Record jonas = Record.ofJonas(house);
            byte[] zip = amara.export();
            Map<String, List<String>> before = amara.rows();

            assertThat(jonas.restore(zip)).isEqualTo(Result.ok(new Restored(4, 0, 0, 1, 0)));

            assertThat(amara.rows()).isEqualTo(before);
            assertThat(jonas.rows().get("accomplishment"))
                    .hasSize(4)
                    .doesNotContainAnyElementsOf(before.get("accomplishment"));
            JsonNode copied =
                    house.jonas().getJson("/api/accomplishments?tag=teaching").path("items");
            assertThat(copied).hasSize(1);
            assertThat(copied.get(0).path("files")).hasSize(1);

            assertThat(jonas.restore(zip)).isEqualTo(Result.ok(new Restored(0, 4, 0, 1, 0)));
        }
    }

    @BothDatabases
    void theDescriptionNamesEveryColumn(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            Map<String, byte[]> parts = Zips.parts(Record.ofAmara(house).export());
            String description = new String(Zips.part(parts, "SCHEMA.md"), StandardCharsets.UTF_8);
            house.app().features().stream()
                    .flatMap(feature -> feature.tables().stream())
                    .forEach(table -> assertThat(description)
                            .contains("## " + table.name() + "\n")
                            .contains(ArchiveStore.exported(table).stream()
                                    .map(column -> "| `" + column + "` |")
                                    .toList()));
            assertThat(description)
                    .contains("| `sha256` | SHA-256 of an attached file, in `files/` | no |")
                    .contains("| `bytes` | whole number | no |")
                    .contains("| `position_id` | text | yes |");
        }
    }

    @BothDatabases
    void theMarkdownCanBeReadWithoutAnyProgram(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            Map<String, byte[]> parts =
                    Zips.parts(Record.ofAmara(house).filled().export());
            assertThat(parts.keySet())
                    .filteredOn(name -> name.startsWith("markdown/"))
                    .containsExactly("markdown/accomplishments/2026.md", "markdown/accomplishments/2025.md");
            assertThat(new String(Zips.part(parts, "markdown/accomplishments/2025.md"), StandardCharsets.UTF_8))
                    .startsWith(
                            "# 2025\n\n## 2025-11-28\n\nCut falls on the ward by a third\n\nMore of it\n\n- Theme: Ward\n");
        }
    }

    @BothDatabases
    void aFileThatIsGoneFromTheDiskDoesNotStopAnExport(TestDatabase database) {
        try (TestApp house = TestApp.start(database);
                TestApp fresh = TestApp.start()) {
            Record record = Record.ofAmara(house).filled();
            headway.testing.Folders.delete(house.database().config().data().files());
            byte[] zip = record.export();
            assertThat(Zips.manifest(Zips.parts(zip)).path("missingFiles")).hasSize(1);
            assertThat(Record.ofAmara(fresh).restore(zip)).isEqualTo(Result.ok(new Restored(4, 0, 0, 0, 1)));
        }
    }

    @BothDatabases
    void pagesAndProgramsExportAndBringBack(TestDatabase database) {
        try (TestApp house = TestApp.start(database);
                TestApp fresh = TestApp.start()) {
            Record before = Record.ofAmara(house).filled();
            assertThat(house.amara().get("/export").status()).isEqualTo(200);
            var download = house.amara().get("/export/headway.zip");
            assertThat(download.header("Content-Type")).contains("application/zip");
            assertThat(download.header("Content-Disposition").orElse("")).contains("headway-2026-03-02.zip");

            var shown = fresh.amara()
                    .upload("/export/restoration", "file", "headway.zip", "application/zip", download.bytes());
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.body()).contains("4 entries were added. One attached file came with it.");
            assertThat(Record.ofAmara(fresh).rows()).isEqualTo(before.rows());

            byte[] api = house.amara().get("/api/export").bytes();
            JsonNode answer = Json.read(fresh.jonas()
                    .upload("/api/export/restoration", "file", "headway.zip", "application/zip", api)
                    .bytes());
            assertThat(answer.path("added").asInt()).isEqualTo(4);
        }
    }
}
