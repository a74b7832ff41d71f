package headway.accomplishments;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestClient.Part;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;

/// Files as browsers and others send them: many at once, under any name.
@Tag("E4")
class UploadsTest {
    private static final int FILES = 20;

    private static String entry(TestClient client) {
        return client.postJson("/api/accomplishments", Map.of("text", "Drew 20 plans", "happenedOn", "2026-02-01"))
                .json()
                .path("id")
                .asText();
    }

    private static List<String> names(TestClient client, String entry) {
        return client.getJson("/api/accomplishments/" + entry).path("files").findValuesAsText("name");
    }

    private static Part part(String fileName, String content) {
        return new Part(
                "name=\"file\"; filename=\"" + fileName + "\"", "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> planNames() {
        return IntStream.range(0, FILES).mapToObj(i -> "plan-" + i + ".txt").toList();
    }

    @BothDatabases
    void allFilesOfOneRequestAreKept(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            String entry = entry(house.amara());
            List<Part> parts =
                    planNames().stream().map(name -> part(name, "of " + name)).toList();
            TestResponse answer = house.amara().upload("/accomplishments/" + entry + "/files", parts);
            assertThat(answer.location()).contains("done=file-added");
            assertThat(names(house.amara(), entry)).containsExactlyElementsOf(planNames());
        }
    }

    @BothDatabases
    void allFilesOfRequestsAtTheSameTimeAreKept(TestDatabase database) throws Exception {
        try (TestApp house = TestApp.start(database);
                ExecutorService threads = Executors.newFixedThreadPool(FILES)) {
            String entry = entry(house.amara());
            String files = "/api/accomplishments/" + entry + "/files";
            List<Callable<TestResponse>> uploads = new ArrayList<>();
            for (String name : planNames()) {
                uploads.add(() -> house.amara().upload(files, List.of(part(name, "of " + name))));
            }
            for (Future<TestResponse> answer : threads.invokeAll(uploads)) {
                assertThat(answer.get().status()).isEqualTo(201);
            }
            assertThat(names(house.amara(), entry)).containsExactlyInAnyOrderElementsOf(planNames());
            assertThat(house.amara()
                            .getJson("/api/accomplishments/" + entry)
                            .path("version")
                            .asInt())
                    .isEqualTo(1 + FILES);
        }
    }

    @BothDatabases
    void everyNameIsMadeHarmlessAndItsFileKept(TestDatabase database) {
        String rightToLeft = "\u202E";
        Map<String, String> kept = Map.ofEntries(
                Map.entry("filename=\"a%0D%0Ab.txt\"", "a%0D%0Ab.txt"),
                Map.entry("filename=\"a\\\"b.txt\"", "a\"b.txt"),
                Map.entry("filename=\"a%22b.txt\"", "a%22b.txt"),
                Map.entry("filename=\"../../etc/passwd\"", "passwd"),
                Map.entry("filename=\"C:\\plans\\bridge.txt\"", "bridge.txt"),
                Map.entry("filename=\"folder/\"", "file"),
                Map.entry("filename=\"" + "x".repeat(300) + ".txt\"", "x".repeat(196) + ".txt"),
                Map.entry("filename=\"plan" + rightToLeft + "txt.exe\"", "plantxt.exe"),
                Map.entry("filename=\"Pläne für März — 図面.txt\"", "Pläne für März — 図面.txt"),
                Map.entry("filename=bare.txt", "bare.txt"),
                Map.entry("filename*=UTF-8''Pl%C3%A4ne.txt", "Pläne.txt"),
                Map.entry("filename=\" \"", "file"),
                Map.entry("filename=\"\"", "file"),
                Map.entry("filename=\"" + "\uD83D\uDD27".repeat(250) + "\"", "\uD83D\uDD27".repeat(200)),
                Map.entry("filename=\"..\"", "file"));
        try (TestApp house = TestApp.start(database)) {
            Map<String, List<String>> found = new LinkedHashMap<>();
            kept.keySet().forEach(sent -> {
                String entry = entry(house.amara());
                Part part = new Part("name=\"file\"; " + sent, "text/plain", sent.getBytes(StandardCharsets.UTF_8));
                house.amara().upload("/accomplishments/" + entry + "/files", List.of(part));
                found.put(sent, names(house.amara(), entry));
            });
            Map<String, List<String>> expected = new LinkedHashMap<>();
            kept.forEach((sent, name) -> expected.put(sent, List.of(name)));
            assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @BothDatabases
    void aFileWithAnOddNameComesBackUnderIt(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            String entry = entry(house.amara());
            String files = "/accomplishments/" + entry + "/files";
            house.amara().upload(files, List.of(part("a\\\"b; c=d.txt", "drawn")));
            String id = house.amara()
                    .getJson("/api/accomplishments/" + entry)
                    .at("/files/0/id")
                    .asText();
            TestResponse file = house.amara().get(files + "/" + id);
            assertThat(file.body()).isEqualTo("drawn");
            assertThat(file.header("Content-Disposition"))
                    .hasValue("attachment; filename=\"a_b_ c_d.txt\"; filename*=UTF-8''a%22b%3B%20c%3Dd.txt");
        }
    }
}
