package headway.safety;

import static org.assertj.core.api.Assertions.assertThat;

import headway.platform.feature.Feature;
import headway.platform.feature.RecordTable;
import headway.platform.web.Route;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Every route, asked for by one person with the ids of another.
class OwnerWalkTest {
    private static final String SECRET = "zwiebelkuchen";

    @BothDatabases
    void nobodyReachesWhatBelongsToAnother(TestDatabase database) {
        try (TestApp house = TestApp.start(database)) {
            fill(house);
            List<String> before = rows(house);
            List<String> ids = ids(house);
            assertThat(ids).isNotEmpty();
            List<String> wrong = new ArrayList<>();
            for (Route route : house.app().routes()) {
                for (String path : paths(route, ids)) {
                    if (!route.path().equals("/session/end")) {
                        walk(house, route, path, ids.getFirst(), wrong);
                    }
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(rows(house)).isEqualTo(before);
        }
    }

    private static void fill(TestApp house) {
        TestResponse added = house.jonas()
                .postJson(
                        "/api/accomplishments",
                        Map.of("text", "Baked " + SECRET + " for 30 guests", "happenedOn", "2026-02-01"));
        assertThat(added.status()).isEqualTo(201);
        String id = added.json().path("id").asText();
        byte[] content = SECRET.getBytes(StandardCharsets.UTF_8);
        house.jonas().upload("/api/accomplishments/" + id + "/files", "file", "a.txt", "text/plain", content);
        TestResponse trashed = house.jonas()
                .postJson(
                        "/api/accomplishments",
                        Map.of("text", "Burnt " + SECRET + " once", "happenedOn", "2026-02-02"));
        house.jonas().delete("/api/accomplishments/" + trashed.json().path("id").asText());
        house.app().accounts().addApiToken(house.jonasId(), SECRET).orThrow();
    }

    private static void walk(TestApp house, Route route, String path, String form, List<String> wrong) {
        TestResponse answer = path.endsWith("/files") && route.method() == Route.Method.POST
                ? house.amara().upload(path, "file", "mine.txt", "text/plain", new byte[10])
                : ask(house, route, path, form);
        boolean named = route.path().contains("{");
        boolean refused = answer.status() == 404 || answer.status() == 403 || answer.status() == 422;
        if (answer.status() >= 500 || answer.body().contains(SECRET) || (named && !refused)) {
            wrong.add(route.method() + " " + path + " gave " + answer.status());
        }
    }

    private static TestResponse ask(TestApp house, Route route, String path, String form) {
        boolean program = path.startsWith("/api/");
        HttpRequest.Builder request = house.amara().request(path).header("Origin", house.base());
        if (route.method() == Route.Method.GET) {
            request.GET();
        } else if (program) {
            request.header("Content-Type", "application/json")
                    .method(
                            route.method().name(),
                            BodyPublishers.ofString(
                                    "{\"text\":\"changed\",\"happenedOn\":\"2026-01-01\",\"version\":1}"));
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(
                            route.method().name(),
                            BodyPublishers.ofString("text=changed&happenedOn=2026-01-01&version=1&action=delete&ids="
                                    + form + "&id=" + form));
        }
        return house.amara().send(request.build());
    }

    /// The path with every id in the place of its parameters.
    private static List<String> paths(Route route, List<String> ids) {
        if (!route.path().contains("{")) {
            return List.of(route.path());
        }
        return ids.stream()
                .map(id -> route.path().replace("{kind}", "accomplishment").replaceAll("\\{[a-z]+}", id))
                .toList();
    }

    private static List<String> ids(TestApp house) {
        List<String> ids = new ArrayList<>();
        tables(house).stream()
                .filter(table -> table.columns().contains("id"))
                .forEach(table -> ids.addAll(select(house, "select id from " + table.name())));
        return ids;
    }

    private static List<RecordTable> tables(TestApp house) {
        return house.app().features().stream()
                .map(Feature::tables)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> rows(TestApp house) {
        List<String> rows = new ArrayList<>();
        for (RecordTable table : tables(house)) {
            rows.addAll(house.database().database().read(handle -> handle
                    .createQuery("select "
                            + String.join(", ", table.columns()) + " from " + table.name()
                            + " where owner = :owner order by 1, 2")
                    .bind("owner", house.jonasId().toString())
                    .mapToMap()
                    .stream()
                    .map(row -> table.name() + " " + row)
                    .toList()));
        }
        return rows;
    }

    private static List<String> select(TestApp house, String sql) {
        return house.database().database().read(handle -> handle.createQuery(sql + " where owner = :owner")
                .bind("owner", house.jonasId().toString())
                .mapTo(String.class)
                .list());
    }
}
