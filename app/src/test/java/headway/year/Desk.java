package headway.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// What a person does at the front door: forms and pages as in a browser, the JSON interface where it is shorter.
final class Desk {
    private static final Pattern LINK = Pattern.compile("http://reach\\.test(/f/[\\w-]+)");

    /// As many as somebody puts off in one evening.
    private static final int MOST_PUT_OFF = 10;

    private final TestApp house;
    private final TestClient client;
    private final Supplier<LocalDate> clock;

    Desk(TestApp house, TestClient client, Supplier<LocalDate> clock) {
        this.house = house;
        this.client = client;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.get();
    }

    private static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(String.valueOf(pairs[i]), pairs[i + 1] instanceof LocalDate day ? day.toString() : pairs[i + 1]);
        }
        return fields;
    }

    /// An answer in short: its words without the frame of the page.
    private static String told(TestResponse answer) {
        String words = Html.words(answer.body().replaceAll("(?s)<nav.*?</nav>", ""));
        return answer.status() + " " + answer.raw().uri() + " " + words.substring(0, Math.min(words.length(), 600));
    }

    /// Adds a record.
    ///
    /// @param kind the path of its pages, `goals`
    /// @param pairs names and values of fields in turn
    /// @return its id
    String adds(String kind, Object... pairs) {
        TestResponse answer = client.postJson("/api/" + kind, fields(pairs));
        assertThat(answer.status()).as(told(answer)).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    /// Changes some fields of a record, as its form would: the others stay.
    void changes(String kind, String id, Object... pairs) {
        String path = "/api/" + kind + "/" + id;
        ObjectNode known = (ObjectNode) client.getJson(path);
        fields(pairs).forEach((name, value) -> known.putPOJO(name, value));
        TestResponse answer = client.sendJson("PUT", path, known);
        assertThat(answer.status()).as(told(answer)).isEqualTo(200);
    }

    /// Sends a form that is taken.
    ///
    /// @return where it leads
    String sends(String path, Object... pairs) {
        Map<String, String> form = new LinkedHashMap<>();
        fields(pairs).forEach((name, value) -> form.put(name, String.valueOf(value)));
        TestResponse answer = client.post(path, form);
        assertThat(answer.status()).as(told(answer)).isEqualTo(303);
        return answer.location().replaceAll("[?#].*", "");
    }

    /// The words of a page, without its marks.
    String reads(String path) {
        TestResponse answer = client.getFollowing(path);
        assertThat(answer.status()).as(told(answer)).isEqualTo(200);
        return Html.words(answer.body());
    }

    JsonNode asks(String path) {
        return client.getJson("/api/" + path);
    }

    byte[] takesHome(String path) {
        TestResponse answer = client.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.bytes();
    }

    /// A document as Markdown, without the marks of emphasis.
    String takesHomeTheWordsOf(String path) {
        return new String(takesHome(path), StandardCharsets.UTF_8).replace("*", "");
    }

    TestResponse brings(String path, String name, byte[] content) {
        return client.upload(path, "file", name, "application/zip", content);
    }

    Agenda looksAtToday() {
        return looksAtToday("/");
    }

    /// With so much time.
    Agenda has(int minutes) {
        return looksAtToday("/?minutes=" + minutes);
    }

    private Agenda looksAtToday(String path) {
        TestResponse answer = client.get(path);
        assertThat(answer.status()).as(told(answer)).isEqualTo(200);
        return Agenda.of(answer.body());
    }

    /// Why Today lists something: the keys of its reasons.
    List<String> why(String trigger) {
        for (JsonNode each : asks("today").path("actions")) {
            if (each.path("action").asText().equals(trigger)) {
                return each.path("explanation").findValuesAsText("key");
            }
        }
        throw new AssertionError("Today does not list " + trigger);
    }

    /// One tap on what Today says.
    ///
    /// @param tap `done`, `later` or `never`
    void taps(String tap, String sentence) {
        Agenda.Item item = looksAtToday().item(sentence);
        sends(
                "/today/answers",
                "action",
                item.trigger(),
                "subject",
                item.subject(),
                "title",
                item.sentence(),
                "answer",
                tap);
    }

    /// Works down what Today lists, putting off what comes first, until it says this.
    void comesTo(String sentence) {
        List<String> before = new ArrayList<>();
        for (Agenda now = looksAtToday();
                !now.items().isEmpty() && before.size() < MOST_PUT_OFF;
                now = looksAtToday()) {
            if (now.items().stream().anyMatch(each -> each.sentence().equals(sentence))) {
                return;
            }
            String first = now.items().getFirst().sentence();
            before.add(first);
            taps("later", first);
        }
        throw new AssertionError("Today never said\n  " + sentence + "\nbut\n  " + String.join("\n  ", before));
    }

    /// Writes down something that was achieved today.
    String logs(String text, String... tags) {
        return adds("accomplishments", "text", text, "happenedOn", today(), "tags", List.of(tags));
    }

    void links(String from, String to) {
        TestResponse answer = client.postJson("/api/links", Map.of("from", from, "to", to));
        assertThat(answer.status()).as(told(answer)).isEqualTo(201);
    }

    /// The first of the links that are suggested is confirmed with one key.
    String confirmsTheFirstSuggestionFor(String ref) {
        JsonNode suggested = asks("links?of=" + ref).path("suggestions").path(0).path("ref");
        String other =
                suggested.path("kind").asText() + ":" + suggested.path("id").asText();
        sends("/links", "of", ref, "to", other);
        return other;
    }

    /// Twenty seconds at the end of a week.
    void feels(int energy, int stress, int hours) {
        sends("/rhythm/check-in", "energy", energy, "stress", stress, "hours", hours);
    }

    void isInTouchWith(String person, String kind) {
        sends("/people/" + person + "/touches", "kind", kind, "happenedOn", today());
    }

    /// The links that a request has made, in the order of its people.
    List<String> invites(String request) {
        String page =
                client.post("/feedback/requests/" + request + "/invitations").body();
        return LINK.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /// Somebody without an account answers.
    void isAnswered(String link, String... answers) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < answers.length; i++) {
            form.put("answer" + i, answers[i]);
        }
        assertThat(house.visitor().post(link, form).status()).isEqualTo(303);
    }

    /// Begins a guided review, answers some of its steps and passes over the others.
    ///
    /// @param answers by the names of steps
    /// @return its id
    String goesThrough(String kind, Map<String, Map<String, String>> answers) {
        String path = sends("/reviews", "kind", kind);
        String id = path.replaceAll("/steps/.*", "").replaceAll(".*/", "");
        for (JsonNode review = asks("reviews/" + id);
                !review.path("step").asText().isEmpty();
                review = asks("reviews/" + id)) {
            String step = review.path("step").asText();
            Map<String, String> form = new LinkedHashMap<>(answers.getOrDefault(step, Map.of()));
            form.put("version", review.path("version").asText());
            if (!answers.containsKey(step)) {
                form.put("act", "skip");
            }
            sends(
                    "/reviews/" + id + "/steps/" + step,
                    form.entrySet().stream()
                            .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
                            .toArray());
        }
        return id;
    }

    /// What the person thinks and does about feedback, as on its page.
    void thinks(String feedback, Object... pairs) {
        String version = asks("feedback/" + feedback).path("version").asText();
        List<Object> form = new ArrayList<>(List.of(pairs));
        form.addAll(List.of("version", version));
        sends("/feedback/" + feedback + "/thoughts", form.toArray());
    }
}
