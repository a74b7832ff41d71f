package headway.safety;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.Folders;
import headway.testing.JavaProcess;
import headway.testing.TestClient;
import headway.testing.TestResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// No telemetry, no fonts or scripts from elsewhere, nothing: all main flows run in a virtual machine that
/// refuses every connection to another machine, and none is tried.
class OfflineTest {
    private static final String START = "/start?token=";

    private final Path folder = Folders.temporary();
    private final Path services = Folders.temporary();

    @BeforeEach
    void installTheResolver() throws IOException {
        Path named = Files.createDirectories(services.resolve("META-INF/services"));
        Files.writeString(
                named.resolve("java.net.spi.InetAddressResolverProvider"), RefusingResolver.class.getName() + "\n");
    }

    @AfterEach
    void cleanUp() {
        Folders.delete(folder);
        Folders.delete(services);
    }

    private JavaProcess run(String... args) {
        return JavaProcess.startWith(services, OfflineProgram.class, args);
    }

    private static void assertNothingTried(String said) {
        assertThat(said).doesNotContain(RefusingResolver.SAID).doesNotContain(OfflineProgram.SAID);
    }

    @Test
    void whatTriesToGetOutIsNoticed() {
        try (JavaProcess process = run(OfflineProgram.TRY)) {
            assertThat(process.output())
                    .contains(RefusingResolver.SAID + "by-name.example")
                    .contains(OfflineProgram.SAID + "192.0.2.1")
                    .containsAnyOf(OfflineProgram.SAID + "browse.example", RefusingResolver.SAID + "browse.example")
                    .doesNotContain("connected to")
                    .endsWith("exit 0\n");
        }
    }

    @Test
    void noFlowOfTheServerCallsAnotherMachine() {
        try (JavaProcess server = run("--port", "0", "--data", folder.toString())) {
            String address = server.lineWith(START).strip();
            TestClient client = new TestClient(address.substring(0, address.indexOf(START)))
                    .signedInWith(address.substring(address.indexOf(START) + START.length()));
            useEverything(client);
            importFiles(client);
            server.process().toHandle().destroy();
            assertNothingTried(server.output());
        }
    }

    private static void useEverything(TestClient client) {
        Map<String, String> followed = Map.of("name", "Letters", "feed", "http://letters.example/feed.xml");
        ok(client.postJson("/api/publications", followed), 201);
        for (String page : new String[] {
            "/",
            "/accomplishments",
            "/accomplishments/capture",
            "/timeline",
            "/work-history",
            "/show/brag",
            "/moves",
            "/presence",
            "/reading",
            "/export",
            "/settings",
            "/trash",
            "/palette"
        }) {
            ok(client.getFollowing(page), 200);
        }
        ok(client.post("/accomplishments/analysis", Map.of("text", "Cut waiting from 25 to 15 min")), 200);
        TestResponse added = client.postJson(
                "/api/accomplishments",
                Map.of("text", "Cut waiting from 25 to 15 min for 60 patients", "happenedOn", "2026-02-01"));
        ok(added, 201);
        String entry = "/api/accomplishments/" + added.json().path("id").asText();
        ok(client.upload(entry + "/files", "file", "notes.txt", "text/plain", new byte[] {'a'}), 201);
        ok(client.get("/search?q=waiting"), 200);
        for (String ending : new String[] {"pdf", "docx", "html", "md"}) {
            ok(client.get("/show/brag/brag." + ending + "?from=2026-01-01&to=2026-12-31"), 200);
        }
        TestResponse archive = client.get("/export/headway.zip");
        ok(archive, 200);
        ok(client.get("/export/resume.json"), 200);
        ok(client.delete(entry), 200);
        ok(client.upload("/api/export/restoration", "file", "h.zip", "application/zip", archive.bytes()), 200);
    }

    /// The two kinds of foreign files, with addresses in them that nobody may visit.
    private static void importFiles(TestClient client) {
        ok(client.getFollowing("/import"), 200);
        String resume = """
                {"basics": {"name": "Ada", "image": "http://photos.example/ada.png", "url": "http://ada.example"},
                 "meta": {"canonical": "http://schema.example/resume.json"},
                 "$schema": "http://schema.example/schema.json",
                 "work": [{"name": "Northgate", "position": "Nurse", "url": "http://northgate.example"}]}""";
        bring(client, "resume.json", resume.getBytes(StandardCharsets.UTF_8));
        bring(
                client,
                "linkedin.zip",
                zip(
                        Map.of(
                                "Profile.csv",
                                "First Name,Last Name,Headline,Websites\nAda,Byron,Nurse,[OTHER:http://byron.example]\n",
                                "Positions.csv",
                                "Company Name,Title,Description,Location,Started On,Finished On\nHillside,Lead,,Leeds,Feb 2023,\n")));
    }

    private static void bring(TestClient client, String name, byte[] content) {
        TestResponse brought = client.upload("/import", "file", name, "application/octet-stream", content);
        ok(brought, 303);
        ok(client.get(brought.location()), 200);
        TestResponse applied =
                client.post("/api" + brought.location().replace("/import/", "/imports/") + "/application");
        ok(applied, 200);
        assertThat(applied.json().path("added").asInt()).isPositive();
        ok(client.get(brought.location()), 200);
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void ok(TestResponse answer, int status) {
        assertThat(answer.status())
                .as(() -> answer.raw().uri() + " " + answer.body())
                .isEqualTo(status);
    }

    @Test
    void noCommandCallsAnotherMachine() {
        try (JavaProcess logging =
                        run("log", "Welded 14 railings", "--when", "yesterday", "--data", folder.toString());
                JavaProcess doctor =
                        run("doctor", "--data", folder.resolve("other").toString())) {
            assertNothingTried(logging.output());
            assertNothingTried(doctor.output());
        }
    }
}
