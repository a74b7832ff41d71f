package headway.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The page behind a link, for people without an account.
@Tag("E5")
class AnswerPagesTest {

    private static String named(TestApp house) {
        String request = Asking.saved(
                house.amara(), Asking.request("named", "Tomasz Zielinski <tomasz@example.org>", "Priya Nair"));
        List<String> links = Asking.links(house.amara(), request);
        assertThat(links).hasSize(2);
        return links.getFirst();
    }

    @BothDatabases
    void E5_anAnswerThroughALinkBecomesFeedbackOnce(TestDatabase database) {
        try (TestApp house = Asking.reachable(database)) {
            String link = named(house);
            TestResponse page = house.visitor().get(link);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body())
                    .contains("Amara Okafor", "The new handover", "You answer as Tomasz Zielinski", "31 Dec 2026")
                    .doesNotContain("<script", "Priya");
            assertThat(page.header("Set-Cookie")).isEmpty();
            assertThat(page.header("Referrer-Policy")).contains("no-referrer");
            assertThat(page.header("X-Robots-Tag").orElse("")).contains("noindex");

            assertThat(Asking.answer(house, link, "The order of beds", "").status())
                    .isEqualTo(303);
            assertThat(Asking.answer(house, link, "Again", "").status()).isEqualTo(409);

            var items = house.amara().getJson("/api/feedback").path("items");
            assertThat(items).hasSize(1);
            assertThat(items.get(0).path("giver").asText()).isEqualTo("Tomasz Zielinski");
            assertThat(items.get(0).path("text").asText()).isEqualTo("What should stay?\nThe order of beds");
            assertThat(items.get(0).path("sourceKind").asText()).isEqualTo("peer");
        }
    }

    @BothDatabases
    void anAnswerOfSomebodyKnownIsAContact(TestDatabase database) {
        try (TestApp house = Asking.reachable(database)) {
            String person = house.amara()
                    .postJson("/api/people", Map.of("name", "Tomasz Zielinski"))
                    .json()
                    .path("id")
                    .asText();
            Asking.answer(house, named(house), "The order of beds", "");
            assertThat(house.app().people().lastOn(house.amaraId(), java.util.UUID.fromString(person)))
                    .contains(java.time.LocalDate.parse("2026-03-02"));
        }
    }

    @BothDatabases
    void manyAtOnceLoseNothing(TestDatabase database) throws Exception {
        try (TestApp house = Asking.reachable(database);
                ExecutorService people = Executors.newFixedThreadPool(6)) {
            String link = Asking.links(
                            house.amara(),
                            Asking.saved(house.amara(), Asking.request("anonymous", "A", "B", "C", "D", "E", "F")))
                    .getFirst();
            List<Callable<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String text = "voice " + i;
                answers.add(() -> Asking.answer(house, link, text, "").status());
            }
            for (Future<Integer> each : people.invokeAll(answers)) {
                assertThat(each.get()).isEqualTo(303);
            }
            int voices = database.database()
                    .read(handle -> handle.createQuery("select count(distinct text) from feedback_voice")
                            .mapTo(Integer.class)
                            .one());
            assertThat(voices).isEqualTo(6);
        }
    }

    @Test
    void aHundredKilobytesOfMarkupAreToldToBeTooLongWithNothingLost() {
        try (TestApp house = Asking.reachable(TestDatabase.sqlite())) {
            String link = named(house);
            String markup = "<script>alert(1)</script><b>&amp;".repeat(3200);
            TestResponse refused = Asking.answer(house, link, markup, "");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body())
                    .contains(
                            "20,000 characters".replace(",", ""),
                            "&lt;script&gt;alert(1)&lt;/script&gt;&lt;b&gt;&amp;amp;")
                    .doesNotContain("<script>alert");
            assertThat(refused.body().split("alert\\(1\\)")).hasSize(3201);

            String fitting = "<img src=x onerror=alert(1)>\u0000".repeat(600);
            assertThat(Asking.answer(house, link, fitting, "").status()).isEqualTo(303);
            String id = house.amara()
                    .getJson("/api/feedback")
                    .path("items")
                    .get(0)
                    .path("id")
                    .asText();
            assertThat(house.amara().get("/feedback/" + id).body())
                    .contains("&lt;img src=x onerror=alert(1)&gt;")
                    .doesNotContain("<img src=x");
        }
    }

    @Test
    void whatIsLargerThanAnyAnswerIsNotRead() {
        try (TestApp house = Asking.reachable(TestDatabase.sqlite())) {
            String link = named(house);
            TestResponse answer = house.visitor().post(link, Map.of("answer0", "x".repeat(1_000_000)));
            assertThat(answer.status()).isEqualTo(413);
        }
    }

    @Test
    void anotherSiteCannotSendTheForm() {
        try (TestApp house = Asking.reachable(TestDatabase.sqlite())) {
            String link = named(house);
            TestResponse answer = house.visitor()
                    .send(house.visitor()
                            .request(link)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Origin", "https://evil.example")
                            .header("Sec-Fetch-Site", "cross-site")
                            .POST(BodyPublishers.ofString("answer0=forged"))
                            .build());
            assertThat(answer.status()).isEqualTo(403);
        }
    }

    /// What browsers send from a page without a referrer.
    @Test
    void anAnswerWithAWithheldOriginIsTaken() {
        try (TestApp house = Asking.reachable(TestDatabase.sqlite())) {
            TestResponse answer = house.visitor()
                    .send(house.visitor()
                            .request(named(house))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Origin", "null")
                            .POST(BodyPublishers.ofString("answer0=honest"))
                            .build());
            assertThat(answer.status()).isEqualTo(303);
        }
    }

    @Test
    void anEmptyAnswerIsAskedForAgain() {
        try (TestApp house = Asking.reachable(TestDatabase.sqlite())) {
            TestResponse answer = Asking.answer(house, named(house), "  ", "");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("Write at least one answer.");
        }
    }

    @Test
    void aRequestThatIsOverOrWithdrawnOrDeletedTakesNothing() {
        try (TestApp house = Asking.reachable(TestDatabase.sqlite())) {
            String request = Asking.saved(house.amara(), Asking.request("named", "Priya"));
            String link = Asking.links(house.amara(), request).getFirst();
            TestResponse withdrawn = house.amara().post(request + "/withdrawal");
            assertThat(house.visitor().get(link).body()).contains("has withdrawn the request");
            assertThat(Asking.answer(house, link, "late", "").status()).isEqualTo(409);
            assertThat(Asking.answer(house, link, "late", "").body()).contains("late");
            house.amara().post(withdrawn.location().replaceAll(".*undo=", ""));
            assertThat(house.visitor().get(link).body()).contains("You answer as Priya");

            house.clock().forward(Duration.ofDays(400));
            TestApp later = house;
            assertThat(later.visitor().get(link).body()).contains("has passed");
            later.app()
                    .feedback()
                    .requests()
                    .requests()
                    .trash(house.amaraId(), java.util.UUID.fromString(request.substring(request.lastIndexOf('/') + 1)));
            assertThat(house.visitor().get(link).status()).isEqualTo(404);
        }
    }

    @Test
    void tooManyThroughOneLinkWait() {
        try (TestApp house = Asking.reachable(TestDatabase.sqlite())) {
            String link = Asking.links(
                            house.amara(), Asking.saved(house.amara(), Asking.request("anonymous", "A", "B", "C")))
                    .getFirst();
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 62; i++) {
                statuses.add(Asking.answer(house, link, "voice " + i, "").status());
            }
            assertThat(statuses.subList(0, 3)).containsOnly(303);
            assertThat(statuses.getLast()).isEqualTo(422);
            assertThat(house.visitor()
                            .get("/f/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void answersWithoutNamesNeedThreePeopleAndAnInstallationThatOthersReach() {
        try (TestApp house = Asking.reachable(TestDatabase.sqlite())) {
            TestResponse few = house.amara().post("/feedback/requests", Asking.request("anonymous", "A", "B"));
            assertThat(few.status()).isEqualTo(422);
            assertThat(few.body()).contains("at least 3 people");
        }
        try (TestApp alone = TestApp.start()) {
            TestResponse refused = alone.amara().post("/feedback/requests", Asking.request("anonymous", "A", "B", "C"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("others can reach");
        }
    }
}
