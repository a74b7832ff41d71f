package headway.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import headway.platform.config.Config;
import headway.testing.TestApp;
import headway.testing.TestClient;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// An installation that others can reach, with requests that go out and are answered.
final class Asking {
    private static final Pattern LINK = Pattern.compile("http://reach\\.test(/f/[\\w-]+)");

    private Asking() {}

    static TestApp reachable(TestDatabase database) {
        return TestApp.start(database, Asking::withAddress);
    }

    private static Config withAddress(Config config) {
        return new Config(
                config.data(),
                config.databaseUrl(),
                config.listen(),
                config.port(),
                Optional.of(URI.create("http://reach.test/")));
    }

    /// The fields of a request as a form sends them.
    static Map<String, String> request(String way, String... people) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("title", "The new handover");
        form.put("questions", "What should stay?\nWhat would you change?");
        form.put("people", String.join("\n", people));
        form.put("way", way);
        form.put("sourceKind", "peer");
        form.put("expiresOn", "2026-12-31");
        return form;
    }

    /// Saves a request.
    ///
    /// @return its path
    static String saved(TestClient asker, Map<String, String> form) {
        TestResponse answer = asker.post("/feedback/requests", form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location().replaceAll("\\?.*", "");
    }

    /// Makes the links of a request.
    ///
    /// @return their paths, in the order of the people
    static List<String> links(TestClient asker, String request) {
        TestResponse answer = asker.post(request + "/invitations");
        assertThat(answer.status()).isEqualTo(200);
        return LINK.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    static TestResponse answer(TestApp house, String link, String first, String second) {
        return house.visitor().post(link, Map.of("answer0", first, "answer1", second));
    }

    /// Everything that is found of a pattern.
    static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
