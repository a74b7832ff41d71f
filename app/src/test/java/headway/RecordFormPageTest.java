package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.accounts.SignIn;
import headway.demo.HeadwayCast;
import headway.platform.i18n.Texts;
import headway.platform.records.Promise;
import headway.platform.records.RecordPages;
import headway.platform.records.RecordRoutes;
import headway.platform.records.Records;
import headway.platform.web.Place;
import headway.platform.web.Routes;
import headway.platform.web.WebPlatform;
import headway.platform.web.WebServer;
import headway.testing.TestClient;
import headway.testing.TestDatabase;
import headway.testing.TestResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The form of a kind with one field of each shape, in a browser's eyes.
class RecordFormPageTest {
    private final TestDatabase house = TestDatabase.sqlite();
    private final App app = App.forServer(house.config(), house.clock());
    private final WebServer server;
    private final TestClient amara;
    private final UUID ward;

    RecordFormPageTest() {
        app.ground().database().write(transaction -> transaction
                .handle()
                .createUpdate(Promise.PromiseKind.SCHEMA)
                .execute());
        app.demo().fill(app.accounts().first().id(), HeadwayCast.AMARA);
        ward = app.workHistory()
                .positions()
                .list(app.accounts().first().id())
                .getFirst()
                .id();
        Records<Promise> promises = new Records<>(
                new Promise.PromiseKind(app.workHistory().positions().choices()),
                app.ground().keeping());
        Routes routes = new Routes();
        app.features().forEach(feature -> feature.routes(routes));
        new RecordRoutes<>(promises, RecordPages.listedOn("/work-history", Place.EVIDENCE)).register(routes);
        WebPlatform platform =
                new WebPlatform(house.config(), house.clock(), texts(), FrameAssets.of(app.features()), List.of());
        server = new WebServer(platform, new SignIn(app.accounts()), routes.all());
        amara = new TestClient("http://127.0.0.1:" + server.start())
                .signedInWith(app.accounts().launchToken(app.accounts().first().id()));
    }

    private Texts texts() {
        List<String> files = new ArrayList<>(List.of(
                "headway/platform/web/platform.properties",
                "headway/platform/records/records.properties",
                "headway/platform/records/promise.properties"));
        app.features().forEach(feature -> files.add(App.resource(feature, ".properties")));
        return Texts.load(files);
    }

    @AfterEach
    void close() {
        server.close();
        app.close();
        house.close();
    }

    @Test
    void formOffersDaysNumbersAndRecords() {
        assertThat(amara.get("/promises/new").body())
                .contains("type=\"date\"", "inputmode=\"numeric\"", "value=\"" + ward + "\"");
    }

    @Test
    void whatWasChosenIsShownAgain() {
        TestResponse answer =
                amara.post("/promises", Map.of("words", "", "weight", "9", "positionId", ward.toString()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"" + ward + "\" selected", "from 1 to 5", "value=\"9\"");
    }
}
