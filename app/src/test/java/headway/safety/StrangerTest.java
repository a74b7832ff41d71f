package headway.safety;

import static org.assertj.core.api.Assertions.assertThat;

import headway.platform.web.Access;
import headway.testing.TestApp;
import headway.testing.TestResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What somebody who is not signed in can make the program read.
class StrangerTest {
    private static final TestApp HOUSE = TestApp.start();
    private static final int MANY_BYTES = 400_000_000;

    @AfterAll
    static void cleanUp() {
        HOUSE.close();
    }

    /// Announces a large body and waits for the answer without sending any of it.
    private static String answerBeforeTheBody(String path, String mediaType) throws IOException {
        String request = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + HOUSE.port() + "\r\nContent-Type: "
                + mediaType + "\r\nContent-Length: " + MANY_BYTES + "\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", HOUSE.port());
                OutputStream out = socket.getOutputStream()) {
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            byte[] begin = socket.getInputStream().readNBytes("HTTP/1.1 401".length());
            return new String(begin, StandardCharsets.US_ASCII);
        }
    }

    @Test
    void everyWriteIsRefusedBeforeItsBodyIsRead() throws IOException {
        List<String> writes = HOUSE.app().routes().stream()
                .filter(route -> route.method().name().equals("POST"))
                .filter(route -> route.access() == Access.SIGNED_IN)
                .map(route ->
                        route.path().replaceAll("\\{[a-z]+}", HOUSE.amaraId().toString()))
                .toList();
        assertThat(writes).contains("/import", "/api/imports");
        for (String path : writes) {
            for (String mediaType : List.of(
                    "multipart/form-data; boundary=b", "application/x-www-form-urlencoded", "application/json")) {
                assertThat(answerBeforeTheBody(path, mediaType))
                        .as(path + " " + mediaType)
                        .isEqualTo("HTTP/1.1 401");
            }
        }
    }

    @Test
    void nothingOpenToEverybodyReadsALargeBody() throws IOException {
        List<String> writes = HOUSE.app().routes().stream()
                .filter(route -> route.method().name().equals("POST") && route.access() == Access.OPEN)
                .map(route -> route.path().replaceAll("\\{[a-z]+}", "unknown"))
                .toList();
        assertThat(writes).contains("/session", "/f/unknown");
        for (String path : writes) {
            for (String mediaType : List.of("multipart/form-data; boundary=b", "application/x-www-form-urlencoded")) {
                assertThat(answerBeforeTheBody(path, mediaType))
                        .as(path + " " + mediaType)
                        .matches("HTTP/1.1 4(01|04|13)");
            }
        }
    }

    @Test
    void signingInReadsNoMoreThanItNeeds() throws IOException {
        for (String mediaType : List.of("multipart/form-data; boundary=b", "application/x-www-form-urlencoded")) {
            assertThat(answerBeforeTheBody("/session", mediaType)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void aFileOfAnEndedSessionIsToBeChosenAgain() {
        TestResponse answer = HOUSE.visitor().upload("/import", "file", "me.json", "application/json", new byte[100]);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("the file was not taken").contains("name=\"target\" value=\"/\"");
    }

    @Test
    void theLongestTextSurvivesTheEndOfTheSession() {
        String typed = "\uD83D\uDD27".repeat(100_000);
        TestResponse answer = HOUSE.visitor().post("/accomplishments", Map.of("text", "Mended", "details", typed));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains(typed);
    }

    @Test
    void anUnfinishedUploadLeavesNothingBehind() throws IOException {
        answerBeforeTheBody("/import", "multipart/form-data; boundary=b");
        try (Stream<java.nio.file.Path> files =
                java.nio.file.Files.walk(HOUSE.database().config().data().root())) {
            assertThat(files.filter(file -> String.valueOf(file.getFileName()).startsWith("file-")))
                    .isEmpty();
        }
    }
}
