package headway.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import headway.commitments.Commitment;
import headway.commitments.Commitments;
import headway.kernel.PartialDate;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.positions.Credential;
import headway.reviews.Review;
import headway.reviews.Reviews;
import headway.reviews.Settings;
import headway.testing.TestApp;
import headway.testing.TestResponse;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
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

    /// What the record of a year has in it is found again by a calendar program, and nobody's birthday.
    @Test
    void R4_theFeedHasReviewsPromisesPeopleTalksAndCertificates() throws IOException, ParserException {
        LocalDate today = LocalDate.ofInstant(app.clock().instant(), ZoneOffset.UTC);
        app.app().demo().fillWithAmara(app.amaraId());
        LocalDate talk = today.plusDays(40);
        app.app().reviews().rhythms().save(app.amaraId(), Settings.USUAL.withPerformanceOn(talk), Origin.WEB);
        UUID ruth = app.app()
                .people()
                .find(app.amaraId(), "Ruth Adeyemi", today)
                .getFirst()
                .id();
        app.app().show().meetings().plan(app.amaraId(), ruth, today.plusDays(9), Origin.WEB);
        promise("Send the falls chart");
        app.app().workHistory().credentials().add(app.amaraId(), expiring(today.plusDays(70)), Origin.WEB);
        String feed = app.visitor().get(fresh()).body();
        Map<String, List<LocalDate>> days = days(feed);
        assertThat(days.get("Performance review")).containsExactly(talk);
        assertThat(days.get("Weekly review")).hasSizeGreaterThan(50).allMatch(day -> day.getDayOfWeek() == FRIDAY);
        assertThat(days.get("Quarterly review")).isNotEmpty();
        assertThat(days.get("Yearly review")).hasSize(1);
        assertThat(days.get("One-to-one with Ruth Adeyemi")).contains(today.plusDays(9));
        assertThat(days.get("Expires: Immediate Life Support")).containsExactly(today.plusDays(70));
        assertThat(days.get("Due: Send the falls chart")).containsExactly(today.plusDays(3));
        assertThat(days.keySet())
                .anyMatch(title -> title.startsWith("Get in touch with "))
                .anyMatch(title -> title.startsWith("Goal due: "));
        assertThat(feed.toLowerCase(Locale.ROOT)).doesNotContain("birthday", "bday");
    }

    private static Credential expiring(LocalDate day) {
        return new Credential(
                Credential.Kind.CERTIFICATE,
                "Immediate Life Support",
                "Northgate Infirmary",
                Optional.empty(),
                Optional.of(PartialDate.of(day)),
                "",
                "",
                "");
    }

    private static Map<String, List<LocalDate>> days(String feed) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(feed));
        assertThat(calendar.validate().getEntries()).isEmpty();
        Map<String, List<LocalDate>> days = new TreeMap<>();
        for (Component event : calendar.getComponents(Component.VEVENT)) {
            String title = event.getRequiredProperty(Property.SUMMARY).getValue();
            String start = event.getRequiredProperty(Property.DTSTART).getValue();
            days.computeIfAbsent(title, _ -> new ArrayList<>())
                    .add(LocalDate.parse(start, DateTimeFormatter.BASIC_ISO_DATE));
        }
        return days;
    }

    @Test
    void R4_aReviewThatIsDoneMovesOn() throws IOException, ParserException {
        LocalDate today = LocalDate.ofInstant(app.clock().instant(), ZoneOffset.UTC);
        Reviews reviews = app.app().reviews();
        UUID id = reviews.start(app.amaraId(), Review.Kind.YEARLY, today, Origin.WEB);
        for (Kept<Review> left = reviews.records().get(app.amaraId(), id);
                !left.facts().isFinished(); ) {
            left = reviews.skip(app.amaraId(), id, left.version(), left.facts().step(), today);
        }
        assertThat(days(app.visitor().get(fresh()).body()).get("Yearly review")).containsExactly(today.plusDays(365));
    }

    @Test
    void R4_anEntryKeepsItsUid() {
        promise("Rota");
        String address = fresh();
        Pattern uid = Pattern.compile("UID:commitment[^\\r\\n]+");
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
