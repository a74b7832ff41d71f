package headway.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressBookTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static Draft read(String name, String text) throws IOException {
        return IntakeReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void cardsOfAllVersionsAreRead() throws IOException {
        Draft draft = read("people.vcf", """
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg
                ORG:Albert Schule;Mathematics
                TEL;CELL:+49 761 555 01
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Helen Voss
                N:Voss;Helen;;;
                EMAIL;TYPE=WORK:helen.voss@example.org
                TITLE:Matron
                ADR;TYPE=WORK:;;1 Street;Leeds;;LS1;United Kingdom
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
                FN:Priya Nair
                URL:https://example.org/priya
                END:VCARD
                """);
        assertThat(draft.sourceKind()).isEqualTo(SourceKind.VCARD);
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.people())
                .extracting(item -> item.value().name())
                .containsExactly("Jörg Müller", "Helen Voss", "Priya Nair");
        DraftPerson helen = draft.people().get(1).value();
        assertThat(helen.emails()).containsExactly("helen.voss@example.org");
        assertThat(helen.place()).isEqualTo("Leeds, United Kingdom");
        assertThat(helen.role()).isEqualTo("Matron");
    }

    @Test
    void fiveThousandCardsWithBrokenOnesKeepAllOthers() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 1; i <= 5000; i++) {
            boolean western = i % 1000 == 0;
            String name = western ? "Jérôme " + i : "Zoë " + i;
            String end = i % 1250 == 0 ? "" : "END:VCARD\r\n";
            String card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nEMAIL:p" + i + "@example.org\r\n" + end;
            file.write(card.getBytes(western ? WESTERN : StandardCharsets.UTF_8));
        }
        Draft draft = IntakeReader.read("people.vcf", file.toByteArray());
        assertThat(draft.people()).hasSize(4996);
        assertThat(draft.people()).extracting(item -> item.value().name()).contains("Jérôme 1000", "Zoë 4999");
        assertThat(DraftText.problems(draft))
                .contains("people.vcf:1000 card.encoding", "people.vcf:1250 card.broken")
                .hasSize(9);
    }

    @Test
    void namelessCardIsReported() throws IOException {
        Draft draft = read("people.vcf", "BEGIN:VCARD\nVERSION:3.0\nEMAIL:a@example.org\nEND:VCARD\n");
        assertThat(DraftText.problems(draft)).containsExactly("people.vcf:1 card.nameless");
    }

    @Test
    void connectionsOfLinkedInArePeople() throws IOException {
        Draft draft = read("Connections.csv", """
                Notes:
                "When exporting your connection data, some addresses are missing."

                First Name,Last Name,URL,Email Address,Company,Position,Connected On
                Kofi,Mensah,https://www.linkedin.com/in/kofi,,Harbour Street Hospital,Clinical educator,12 Mar 2024
                """);
        assertThat(draft.people())
                .extracting(item -> item.value().name() + " / " + item.value().organisation())
                .containsExactly("Kofi Mensah / Harbour Street Hospital");
    }

    @Test
    void meetingsWithOthersAreReadAndRecur() throws IOException {
        Draft draft = read("work.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//x//EN
                BEGIN:VEVENT
                UID:one
                DTSTART;TZID=Europe/London:20260105T090000
                SUMMARY:One-to-one
                RRULE:FREQ=WEEKLY;COUNT=4
                EXDATE;TZID=Europe/London:20260112T090000
                ATTENDEE;CN=Helen:mailto:Helen.Voss@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:alone
                DTSTART;VALUE=DATE:20260105
                SUMMARY:Dentist
                END:VEVENT
                BEGIN:VEVENT
                UID:broken
                SUMMARY:No day
                ATTENDEE:mailto:a@example.org
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(draft.sourceKind()).isEqualTo(SourceKind.CALENDAR);
        DraftMeeting meeting = draft.meetings().getFirst().value();
        assertThat(meeting.attendees()).containsExactly("helen.voss@example.org");
        assertThat(meeting.days(LocalDate.of(2026, 1, 20), 10))
                .isEqualTo(List.of(LocalDate.of(2026, 1, 19), LocalDate.of(2026, 1, 5)));
        assertThat(DraftText.skipped(draft)).containsExactly("work.ics nobody-else x1");
        assertThat(DraftText.problems(draft)).containsExactly("work.ics:3 event.broken");
    }
}
