package headway.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import headway.platform.db.Dialect;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;

/// An attack: somebody who knows when each person answered, and has the database and the export, tries to tell
/// who wrote what.
@Tag("E5")
class AnonymityTest {
    private static final int GROUP = 3;
    /// Enough for the expected noise to stay far from what an order would show.
    private static final int REQUESTS = 16;
    /// In a random order of three half of the three pairs stand as they were sent, with a variance of 11/12; five
    /// standard deviations of 16 sums of them.
    private static final double EXPECTED = REQUESTS * 1.5;

    private static final double NOISE = 5 * Math.sqrt(REQUESTS * 11.0 / 12.0);
    private static final String AGENT = "unmistakable-browser";
    private static final String ADDRESS = "203.0.113.77";

    /// What was sent, in the order in which it was sent, by request.
    private final List<List<String>> sent = new ArrayList<>();

    private final List<String> days = new ArrayList<>();

    private static void send(TestApp house, String link, String text) {
        var answer = house.visitor()
                .send(house.visitor()
                        .request(link)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("User-Agent", AGENT)
                        .header("X-Forwarded-For", ADDRESS)
                        .POST(BodyPublishers.ofString("answer0=" + text))
                        .build());
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    private static String shared(TestApp house) {
        String request = Asking.saved(
                house.amara(), Asking.request("anonymous", "Tomasz", "Priya", "Daniel", "Ines", "Joe", "Kim"));
        List<String> links = Asking.links(house.amara(), request);
        assertThat(links).hasSize(1);
        return links.getFirst();
    }

    /// Each answer a day after the one before.
    private void collect(TestApp house) {
        List<String> links =
                IntStream.range(0, REQUESTS).mapToObj(_ -> shared(house)).toList();
        for (int request = 0; request < REQUESTS; request++) {
            List<String> texts = new ArrayList<>();
            for (int person = 0; person < GROUP; person++) {
                house.clock().forward(Duration.ofDays(1));
                days.add(LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC)
                        .toString());
                String text = "voice-" + request + "-" + "abc".charAt(person) + "-end";
                send(house, links.get(request), text);
                texts.add(text);
            }
            sent.add(texts);
        }
    }

    /// How often two answers to one request stand in the order in which they were sent.
    private double inOrder(List<String> found) {
        int pairs = 0;
        for (List<String> request : sent) {
            for (int i = 0; i < GROUP; i++) {
                for (int j = i + 1; j < GROUP; j++) {
                    pairs += found.indexOf(request.get(i)) < found.indexOf(request.get(j)) ? 1 : 0;
                }
            }
        }
        return pairs;
    }

    private void assertOrderTellsNothing(String where, List<String> rows) {
        List<String> found = rows.stream()
                .flatMap(row -> sent.stream().flatMap(List::stream).filter(row::contains))
                .distinct()
                .toList();
        assertThat(found).as(where).hasSize(REQUESTS * GROUP);
        assertThat(Math.abs(inOrder(found) - EXPECTED))
                .as(where + " in the order of sending")
                .isLessThan(NOISE);
    }

    @BothDatabases
    void neitherOrderNorTimeNorIdsNorPlacesTellWhoWroteWhat(TestDatabase database) throws IOException {
        try (TestApp house = Asking.reachable(database)) {
            collect(house);
            Map<String, List<String>> dump = dump(database);
            List<String> holding = dump.entrySet().stream()
                    .filter(table -> String.join("\n", table.getValue()).contains("voice-"))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(holding).containsExactly("feedback_voice");
            assertOrderTellsNothing("table", dump.getOrDefault("feedback_voice", List.of()));
            for (String order : List.of("id", "request_id, id", "released_in, id", "owner, id desc")) {
                assertOrderTellsNothing(order, voices(database, order));
            }
            assertNothingWritten(dump);
            assertTheExportTellsNothing(house);
            if (database.dialect() == Dialect.POSTGRESQL) {
                assertRowsOfARequestAreOfOneAct(database);
            } else {
                assertThePlacesInTheFileTellNothing(database);
            }
        }
    }

    private static List<String> voices(TestDatabase database, String order) {
        return database.database()
                .read(handle -> handle.createQuery("select text from feedback_voice order by " + order)
                        .mapTo(String.class)
                        .list());
    }

    /// Nothing anywhere names a day on which only answers came, a browser or an address.
    private void assertNothingWritten(Map<String, List<String>> dump) {
        String month = days.getFirst().substring(0, "2026-03".length());
        dump.forEach((table, rows) -> {
            String all = String.join("\n", rows);
            assertThat(days).as(table).noneMatch(all::contains);
            assertThat(all).as(table).doesNotContain(AGENT).doesNotContain(ADDRESS);
        });
        assertThat(String.join("\n", dump.getOrDefault("feedback_voice", List.of())))
                .contains(month);
    }

    /// Every table as its database gives it when no order is asked for, each row as one text.
    private static Map<String, List<String>> dump(TestDatabase database) {
        boolean sqlite = database.dialect() == Dialect.SQLITE;
        String named = sqlite
                ? "select name from sqlite_master where type = 'table' and sql not like 'create virtual%'"
                : "select table_name from information_schema.tables where table_schema = current_schema()";
        Map<String, List<String>> dump = new LinkedHashMap<>();
        database.database()
                .read(handle -> handle.createQuery(named).mapTo(String.class).list())
                .forEach(table -> dump.put(
                        table,
                        database.database()
                                .read(handle -> handle.createQuery("select * from " + table).mapToMap().stream()
                                        .map(AnonymityTest::text)
                                        .toList())));
        return dump;
    }

    private static String text(Map<String, ?> row) {
        StringBuilder text = new StringBuilder();
        row.values().forEach(value -> text.append(
                        value instanceof byte[] bytes
                                ? new String(bytes, StandardCharsets.ISO_8859_1)
                                : String.valueOf(value))
                .append(' '));
        return text.toString();
    }

    private void assertTheExportTellsNothing(TestApp house) throws IOException {
        byte[] zip = house.amara().get("/export/headway.zip").bytes();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                String content = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(content).as(part.getName()).doesNotContain(AGENT).doesNotContain(ADDRESS);
                if (content.contains("voice-")) {
                    assertThat(days.subList(0, days.size() - 1))
                            .as(part.getName())
                            .noneMatch(content::contains);
                    assertOrderTellsNothing(part.getName(), content.lines().toList());
                }
            }
        }
    }

    private static void assertRowsOfARequestAreOfOneAct(TestDatabase database) {
        List<String> acts = database.database()
                .read(handle -> handle.createQuery("""
                        select count(distinct cast(xmin as text)) || ' ' || count(*) from feedback_voice
                        group by request_id""").mapTo(String.class).list());
        assertThat(acts).hasSize(REQUESTS).containsOnly("1 " + GROUP);
        List<String> places = voices(database, "ctid");
        assertThat(places).hasSize(REQUESTS * GROUP);
    }

    /// Where the texts lie in the bytes of the file and of its log.
    private void assertThePlacesInTheFileTellNothing(TestDatabase database) throws IOException {
        Path file = database.config().data().database();
        for (Path each : List.of(file, file.resolveSibling(file.getFileName() + "-wal"))) {
            if (Files.exists(each)) {
                String bytes = Files.readString(each, StandardCharsets.ISO_8859_1);
                List<String> found = sent.stream()
                        .flatMap(List::stream)
                        .filter(bytes::contains)
                        .sorted(Comparator.comparingInt(bytes::indexOf))
                        .toList();
                if (found.size() == REQUESTS * GROUP) {
                    assertOrderTellsNothing(each.getFileName().toString(), found);
                }
                assertThat(bytes).doesNotContain(AGENT).doesNotContain(ADDRESS);
            }
        }
    }

    @BothDatabases
    void answersThatWaitCanBeReadNowhere(TestDatabase database) throws IOException {
        try (TestApp house = Asking.reachable(database)) {
            String link = shared(house);
            String before = sealed(database);
            send(house, link, "voice-first");
            send(house, link, "voice-second");
            String after = sealed(database);

            assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
            assertThat(dump(database).values().stream().flatMap(List::stream)).noneMatch(row -> row.contains("voice-"));
            assertThat(house.amara().get("/feedback").body()).doesNotContain("voice-");
            try (Stream<Path> files = Files.walk(database.config().data().root())) {
                for (Path each : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(each, StandardCharsets.ISO_8859_1))
                            .as(each.toString())
                            .doesNotContain("voice-");
                }
            }
            send(house, link, "voice-third");
            assertThat(voices(database, "id"))
                    .hasSize(GROUP)
                    .allMatch(text -> text.matches("(?s)What should stay.*voice-(first|second|third)"));
        }
    }

    private static String sealed(TestDatabase database) {
        return database.database()
                .read(handle -> handle.createQuery("select sealed from feedback_sealed order by request_id")
                        .mapTo(String.class)
                        .one());
    }

    @BothDatabases
    void aSecondReleaseHidesWhichWereTheFirst(TestDatabase database) {
        try (TestApp house = Asking.reachable(database)) {
            String link = shared(house);
            IntStream.range(0, GROUP).forEach(i -> send(house, link, "voice-early-" + i));
            List<String> ids = ids(database);
            house.clock().forward(Duration.ofDays(40));
            IntStream.range(0, GROUP).forEach(i -> send(house, link, "voice-late-" + i));

            assertThat(ids(database)).hasSize(2 * GROUP).doesNotContainAnyElementsOf(ids);
            List<String> months = database.database()
                    .read(handle -> handle.createQuery("select distinct released_in from feedback_voice order by 1")
                            .mapTo(String.class)
                            .list());
            assertThat(months).containsExactly("2026-03");
            assertThat(house.visitor()
                            .post(link, Map.of("answer0", "one too many"))
                            .status())
                    .isEqualTo(409);
        }
    }

    private static List<String> ids(TestDatabase database) {
        return database.database().read(handle -> handle.createQuery("select id from feedback_voice order by id")
                .mapTo(String.class)
                .list());
    }
}
