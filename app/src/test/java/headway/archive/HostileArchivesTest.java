package headway.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;

@Tag("R4")
class HostileArchivesTest {
    private static final String TEXT = "Cut falls on the ward by a third";
    private static final String ROWS = "data/accomplishment.json";

    /// A change to a good archive, and the problem that it must lead to.
    private record Case(String what, Consumer<Map<String, byte[]>> change, String code) {}

    private static final List<Case> CASES = List.of(
            new Case(
                    "a name that points outside",
                    parts -> parts.put("../evil.txt", new byte[1]),
                    "archive.unsafe-name"),
            new Case("no manifest", parts -> parts.remove(Manifest.FILE), "archive.no-manifest"),
            new Case("no JSON", parts -> parts.put(Manifest.FILE, new byte[] {'{'}), "archive.manifest-damaged"),
            new Case(
                    "a newer format",
                    Zips.manifest(manifest -> manifest.put("formatVersion", 2)),
                    "archive.newer-format"),
            new Case("a table too many", Zips.manifest(HostileArchivesTest::addTable), "archive.unknown-table"),
            new Case(
                    "a column in the manifest",
                    Zips.manifest(manifest -> columns(manifest).add("owner")),
                    "archive.unknown-column"),
            new Case("a part that is not there", parts -> parts.remove(ROWS), "archive.part-missing"),
            new Case("another byte", HostileArchivesTest::changeOneByte, "archive.changed"),
            new Case("a column in a row", Zips.rewritten(ROWS, "\"text\"", "\"owner\""), "archive.unknown-column"),
            new Case("a value of another kind", Zips.rewritten(ROWS, "\"" + TEXT + "\"", "[1]"), "archive.value"),
            new Case(
                    "a column left out",
                    Zips.rewritten(ROWS, "\"details\":\"More of it\",", ""),
                    "archive.column-missing"),
            new Case("rows that break off", Zips.rewritten(ROWS, "\n]", ""), "archive.rows-damaged"),
            new Case("a day that is none", Zips.rewritten(ROWS, "2025-11-28", "2025-99-99"), "archive.row-refused"),
            new Case("a text that is empty", Zips.rewritten(ROWS, "\"" + TEXT + "\"", "\"\""), "archive.row-refused"),
            new Case("no number", Zips.rewritten(ROWS, "\"version\":1", "\"version\":\"x\""), "archive.row-refused"),
            new Case(
                    "a part of nothing",
                    Zips.rewritten(
                            "data/accomplishment_tag.json", "\"accomplishment_id\":\"0", "\"accomplishment_id\":\"f"),
                    "archive.no-parent"));

    private static void changeOneByte(Map<String, byte[]> parts) {
        byte[] rows = Zips.part(parts, ROWS);
        rows[new String(rows, StandardCharsets.ISO_8859_1).indexOf(TEXT)] = 'P';
    }

    private static void addTable(ObjectNode manifest) {
        ((ArrayNode) manifest.path("tables")).addObject().put("name", "account").putArray("columns");
    }

    private static ArrayNode columns(ObjectNode manifest) {
        return (ArrayNode) manifest.path("tables").get(0).path("columns");
    }

    @BothDatabases
    void whatIsWrongIsSaidAndNothingIsKept(TestDatabase database) {
        try (TestApp source = TestApp.start();
                TestApp house = TestApp.start(database)) {
            byte[] good = Record.ofAmara(source).filled().export();
            Record target = Record.ofAmara(house);
            for (Case each : CASES) {
                Result<Restored> result = target.restore(Zips.changed(good, each.change()));
                assertThat(codes(result)).as(each.what()).contains(each.code());
                assertThat(target.isEmpty()).as(each.what()).isTrue();
                assertThat(target.files()).as(each.what()).isZero();
            }
            assertThat(target.restore(good)).isEqualTo(Result.ok(new Restored(4, 0, 0, 1, 0)));
        }
    }

    private static List<String> codes(Result<Restored> result) {
        return switch (result) {
            case Result.Ok<Restored> _ -> List.of();
            case Result.Invalid<Restored>(List<Problem> problems) ->
                problems.stream().map(Problem::code).toList();
        };
    }

    @BothDatabases
    void anArchiveThatBrokeOffIsRefusedAsAWhole(TestDatabase database) {
        try (TestApp source = TestApp.start();
                TestApp house = TestApp.start(database)) {
            byte[] good = Record.ofAmara(source).filled().export();
            Record target = Record.ofAmara(house);
            for (int length = 0; length < good.length; length += good.length / 17) {
                assertThat(codes(target.restore(Arrays.copyOf(good, length)))).isNotEmpty();
            }
            assertThat(target.isEmpty()).isTrue();
            assertThat(target.files()).isZero();
        }
    }

    @BothDatabases
    void aBombIsFoundBeforeAnythingIsKept(TestDatabase database) {
        try (TestApp source = TestApp.start();
                TestApp house = TestApp.start(database)) {
            byte[] good = Record.ofAmara(source).filled().export();
            byte[] bomb = Zips.changed(good, parts -> parts.put(ROWS, new byte[80 << 20]));
            Record target = Record.ofAmara(house);
            assertThat(codes(target.restore(bomb))).containsAnyOf("archive.rows-damaged", "archive.bomb");
            assertThat(target.isEmpty()).isTrue();
        }
    }
}
