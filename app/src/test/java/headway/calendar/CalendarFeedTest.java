package headway.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import headway.commitments.Commitment;
import headway.commitments.Commitments;
import headway.platform.records.Origin;
import headway.testing.TestApp;
import headway.testing.TestResponse;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {
    private static final Pattern ADDRESS = Pattern.compile("/calendar/[\\w-]{43}\\.ics");

    private final TestApp app = TestApp.start();

    @AfterEach
    void close() {
        app.close();
    }

    private void promise(String text) {
        LocalDate today = LocalDate.ofInstant(app.clock().instant(), ZoneOffset.UTC);
        Commitment promise = Commitments.promised(
                Commitment.Side.MINE, text, Optional.empty(), Optional.of(today.plusDays(3)), today);
        app.app().commitments().records().add(app.amaraId(), promise, Origin.WEB);
    }

    private String fresh() {
        Matcher address =
                ADDRESS.matcher(app.amara().post("/calendar", Map.of()).body());
        assertThat(address.find()).isTrue();
        return address.group();
    }

    @Test
    void R4_theFeedNeedsNoAccountAndIsValid() throws IOException, ParserException {
        promise(
                "Rota, until June; with \"Ruth\"\nand a long line that must be folded because it has more than 75 bytes – ä");
        TestResponse answer = app.visitor().get(fresh());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().lines())
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        Calendar calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(answer.body()).contains("BEGIN:VEVENT");
    }

    @Test
    void R4_anEntryKeepsItsUid() {
        promise("Rota");
        String address = fresh();
        Pattern uid = Pattern.compile("UID:[^\\r\\n]+");
        Matcher one = uid.matcher(app.visitor().get(address).body());
        Matcher other = uid.matcher(app.visitor().get(address).body());
        assertThat(one.find() && other.find()).isTrue();
        assertThat(one.group()).isEqualTo(other.group());
    }

    @Test
    void R4_aNewAddressAndAWithdrawalCloseTheOldOne() {
        String first = fresh();
        String second = fresh();
        assertThat(app.visitor().get(first).status()).isEqualTo(404);
        assertThat(app.visitor().get(second).status()).isEqualTo(200);
        app.amara().post("/calendar/withdrawal", Map.of());
        assertThat(app.visitor().get(second).status()).isEqualTo(404);
    }

    @Test
    void R4_theSecretIsShownOnceAndKeptAsAHash() {
        String secret = fresh().replace("/calendar/", "").replace(".ics", "");
        assertThat(app.amara().get("/calendar").body()).doesNotContain(secret);
        assertThat(app.database().database().<String>read(handle -> handle.createQuery(
                                "select secret_hash from calendar_feed")
                        .mapTo(String.class)
                        .one()))
                .isEqualTo(Secret.hash(secret));
    }

    @Test
    void R4_readingTooOftenIsRefused() {
        String address = fresh();
        for (int i = 0; i < Reads.MOST; i++) {
            app.visitor().get(address);
        }
        assertThat(app.visitor().get(address).status()).isEqualTo(429);
    }
}
