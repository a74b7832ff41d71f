package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.Folders;
import headway.testing.JavaProcess;
import headway.testing.TestClient;
import headway.testing.TestResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final Path folder = Folders.temporary();

    @AfterEach
    void cleanUp() {
        Folders.delete(folder);
    }

    private JavaProcess start(String... args) {
        List<String> told = new ArrayList<>(List.of(args));
        told.addAll(List.of("--data", folder.toString()));
        return JavaProcess.start(Main.class, told.toArray(String[]::new));
    }

    /// Runs a command here.
    ///
    /// @return what it said, and its exit status in the last line
    private String run(String... args) {
        List<String> told = new ArrayList<>(List.of(args));
        told.addAll(List.of("--data", folder.toString()));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        int status = Main.run(told.toArray(String[]::new), out, out);
        return said + "exit " + status + "\n";
    }

    private String runWith(String line, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            return run(args);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void peopleAreAddedListedAndGivenPasswords() {
        String name = System.getProperty("user.name");
        assertThat(runWith("long enough password", "account", "add", "Jonas Weber"))
                .contains("From the second person on everybody needs a password.")
                .endsWith("exit 1\n");
        assertThat(runWith("short", "account", "password", name))
                .isEqualTo("headway: Use at least 10 characters.\nexit 1\n");
        assertThat(runWith("long enough password", "account", "password", name))
                .isEqualTo("The password of " + name + " is set.\nexit 0\n");
        assertThat(runWith("long enough password", "account", "add", "Jonas Weber"))
                .isEqualTo("Added Jonas Weber.\nexit 0\n");
        assertThat(run("account", "list")).isEqualTo(name + "\nJonas Weber\nexit 0\n");
        assertThat(run("account", "erase", "Jonas Weber")).endsWith("exit 1\n");
        assertThat(run("account", "erase", "Jonas Weber", "--yes"))
                .isEqualTo("Erased Jonas Weber: 0 attached files, 0 backups deleted.\nexit 0\n");
        assertThat(run("account", "list")).isEqualTo(name + "\nexit 0\n");
    }

    @Test
    void theFirstAccountIsCalledOtherwiseWhenAsked() {
        String name = System.getProperty("user.name");
        assertThat(run("account", "rename", name, "Amara Okafor"))
                .isEqualTo(name + " is now called Amara Okafor.\nexit 0\n");
        assertThat(run("account", "rename", name, "Somebody")).endsWith("exit 1\n");
        assertThat(run("account", "rename", "Amara Okafor", " ")).isEqualTo("headway: Please fill this in.\nexit 1\n");
        assertThat(run("account", "list")).isEqualTo("Amara Okafor  (no password)\nexit 0\n");
    }

    @Test
    void whereSeveralShareOneInstallationCommandsSayWhose() {
        runWith("long enough password", "account", "password", System.getProperty("user.name"));
        runWith("long enough password", "account", "add", "Jonas Weber");
        assertThat(run("log", "Welded 14 railings")).contains("--account NAME").endsWith("exit 1\n");
        assertThat(run("log", "Welded 14 railings", "--account", "Jonas Weber")).endsWith("exit 0\n");
        assertThat(run("export", "-o", folder.resolve("jonas.zip").toString(), "--account", "jonas weber"))
                .endsWith("exit 0\n");
        assertThat(run("brag", "--account", "Nobody")).contains("Nobody here is called Nobody.");
        assertThat(run("serve", "--port", "0", "--account", "Nobody")).contains("Nobody here is called Nobody.");
        try (JavaProcess server = start("--port", "0", "--account", "Jonas Weber")) {
            String address = server.lineWith("/start?token=").strip();
            int word = address.indexOf("/start?token=");
            TestClient jonas = new TestClient(address.substring(0, word))
                    .signedInWith(address.substring(word + "/start?token=".length()));
            assertThat(jonas.getJson("/api/accomplishments").toString()).contains("Welded 14 railings");
        }
    }

    @Test
    void aServerIsFoundGuardedAndLeftAlone() {
        assertThat(run("open"))
                .isEqualTo("headway: No Headway is running on this record. Start it with `headway`.\nexit 1\n");
        try (JavaProcess server = start("--port", "0")) {
            String address = server.lineWith("/start?token=").strip();
            String base = address.substring(0, address.indexOf("/start"));

            assertThat(run("serve", "--port", "0"))
                    .startsWith("headway: Headway already runs on the record in " + folder + " at " + base + ". ")
                    .endsWith("exit 1\n");
            String fresh = run("open").lines().findFirst().orElseThrow();
            TestResponse opened = new TestClient(base).get(fresh.substring(base.length()));
            assertThat(opened.status()).isEqualTo(303);
            assertThat(run("doctor")).contains("running").contains("Integrity                  ok");

            String backup = run("backup").lines().findFirst().orElseThrow();
            assertThat(Path.of(backup)).isRegularFile();
            assertThat(run("restore", backup))
                    .isEqualTo("headway: Headway is running on this record at " + base
                            + ". Stop it, then restore again.\nexit 1\n");
            server.process().toHandle().destroy();
            server.output();

            assertThat(run("restore")).isEqualTo(Path.of(backup).getFileName() + "\nexit 0\n");
            assertThat(run("restore", Path.of(backup).getFileName().toString()))
                    .startsWith("Restored ")
                    .endsWith("exit 0\n");
        }
    }

    @Test
    void aKilledServerLeavesNoLock() {
        try (JavaProcess server = start("--port", "0")) {
            server.lineWith("/start?token=");
        }
        try (JavaProcess next = start("--port", "0")) {
            assertThat(next.lineWith("/start?token=")).contains("http://127.0.0.1:");
        }
    }

    @Test
    void beyondThisMachineOnlyWithPasswords() {
        assertThat(run("serve", "--port", "0", "--listen", "0.0.0.0"))
                .isEqualTo("headway: To listen on 0.0.0.0 every account needs a password first:"
                        + " `headway account password \"" + System.getProperty("user.name") + "\"`.\nexit 1\n");
    }

    @Test
    void tokensAreMadeListedAndWithdrawn() {
        assertThat(run("token", "create", "calendar")).startsWith("hw_").endsWith("exit 0\n");
        assertThat(run("token", "list")).startsWith("calendar  ");
        assertThat(run("token", "withdraw", "calendar")).isEqualTo("Withdrawn: calendar.\nexit 0\n");
        assertThat(run("token", "withdraw", "calendar")).endsWith("exit 1\n");
    }

    @Test
    void helpOpensNothing() {
        assertThat(run("account", "--help")).contains("Lists everybody").endsWith("exit 0\n");
        assertThat(Files.exists(folder.resolve("headway.db"))).isFalse();
    }
}
