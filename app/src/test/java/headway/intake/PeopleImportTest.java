package headway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import headway.App;
import headway.kernel.OwnerId;
import headway.people.PersonFilter;
import headway.people.PersonLine;
import headway.testing.BothDatabases;
import headway.testing.TestApp;
import headway.testing.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BothDatabases
class PeopleImportTest {
    private static final String MEETING = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//x//EN
            BEGIN:VEVENT
            UID:talk
            DTSTART;VALUE=DATE:20260216
            SUMMARY:The matron post
            ATTENDEE:mailto:helen@example.org
            ATTENDEE:mailto:stranger@example.org
            END:VEVENT
            END:VCALENDAR
            """;

    private final App app;
    private final OwnerId owner;

    PeopleImportTest(TestDatabase database) {
        app = App.forCommand(database.config(), database.clock());
        String name = "Importing " + app.accounts().all().size();
        owner = app.accounts().add(name, TestApp.PASSWORD).orThrow().id();
    }

    @AfterEach
    void close() {
        app.close();
    }

    private static String card(String rest) {
        return "BEGIN:VCARD\nVERSION:3.0\n" + rest + "\nEND:VCARD\n";
    }

    private void bring(String text) throws IOException {
        app.imports().apply(owner, Bringing.texts(app, text), Bringing.TODAY, PlanItem::isProposed);
    }

    private List<PersonLine> everybody() {
        return app.people()
                .list(
                        owner,
                        new PersonFilter("", java.util.Optional.empty(), "", PersonFilter.Order.NAME),
                        Bringing.TODAY);
    }

    private ImportPlan plan(String text) {
        return app.imports().plan(owner, Bringing.texts(app, text), Bringing.TODAY);
    }

    @Test
    void P1_theSameAddressBookTwiceAddsNothing() throws IOException {
        String book = IntStream.range(0, 40)
                .mapToObj(i -> card("FN:Person " + i + "\nEMAIL:p" + i + "@example.org"))
                .collect(Collectors.joining());
        bring(book);
        assertThat(everybody()).hasSize(40);
        assertThat(plan(book).count(ItemState.SAME)).isEqualTo(40);
        bring(book);
        assertThat(everybody()).hasSize(40);
    }

    @Test
    void P1_nobodyIsMergedOnTheNameAlone() throws IOException {
        bring(card("FN:Anna Berg\nORG:North")
                + card("FN:Anna Berg\nORG:South")
                + card("FN:Anna Berg\nEMAIL:a@example.org"));
        assertThat(everybody()).hasSize(3);
        bring(card("FN:Anna Berg\nEMAIL:other@example.org"));
        assertThat(everybody()).hasSize(4);
    }

    @Test
    void P1_nobodyIsMergedOnASharedAddressAlone() throws IOException {
        bring(card("FN:Anna Berg\nEMAIL:office@example.org") + card("FN:Ben Holt\nEMAIL:office@example.org"));
        assertThat(everybody()).extracting(PersonLine::name).containsExactly("Anna Berg", "Ben Holt");
    }

    @Test
    void P1_theSamePersonInAnotherOrderOfNamesIsKnownAndCompleted() throws IOException {
        bring(card("FN:Helen Voss\nEMAIL:helen@example.org"));
        bring(card("FN:Voss, Helen\nEMAIL:HELEN@example.org\nTEL:+44 113 496 0000\nTITLE:Matron"));
        assertThat(everybody()).hasSize(1);
        assertThat(app.people().get(owner, everybody().getFirst().id()).facts().phones())
                .containsExactly("+44 113 496 0000");
        assertThat(everybody().getFirst().role()).isEqualTo("Matron");
    }

    @Test
    void P1_meetingsOfACalendarBecomeContactsOfThoseWhoAreKnown() throws IOException {
        bring(card("FN:Helen Voss\nEMAIL:helen@example.org"));
        bring(MEETING);
        assertThat(everybody().getFirst().lastOn()).contains(java.time.LocalDate.of(2026, 2, 16));
        bring(MEETING);
        assertThat(app.people().touches().of(owner, everybody().getFirst().id(), 10))
                .hasSize(1);
    }
}
