package headway.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import headway.kernel.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonResumeReaderTest {

    @Test
    void theOldestDraftsOfTheStandardAreRead() throws IOException {
        Draft draft = fixture("oldest.json");
        DraftProfile profile = draft.profile().getFirst().value();
        assertThat(profile)
                .isEqualTo(new DraftProfile(
                        "Mira Okafor",
                        "Ward nurse",
                        "mira@work.example",
                        "+49 30 5550 100",
                        "https://mira.example",
                        "https://mira.example/face.png",
                        new DraftPlace("", "10115", "Berlin", "", "DE"),
                        "Two decades of night shifts.",
                        List.of(
                                new DraftProfile.Account("github", "mira-o", ""),
                                new DraftProfile.Account("mastodon", "", "https://social.example/@mira")),
                        List.of("mira@home.example"),
                        List.of()));
        assertThat(DraftText.positions(draft))
                .containsExactly(
                        "oldest.json:/work/0 St. Hedwig / Nurse / 2003-04–2009",
                        "oldest.json:/work/1 Charité / Ward nurse / 2009–now",
                        "oldest.json:/volunteer/0 Night bus / Medic / 2015–now");
        assertThat(draft.projects().getFirst().value().organisation()).isEqualTo("Care Weekly");
        assertThat(draft.interests().getFirst().value().name()).isEqualTo("Rowing");
        assertThat(DraftText.problems(draft)).isEmpty();
    }

    @Test
    void highlightsBecomeCandidatesForAccomplishments() throws IOException {
        Draft draft = fixture("oldest.json");
        DraftItem<DraftAccomplishment> candidate = draft.accomplishments().getFirst();
        assertThat(candidate.value())
                .isEqualTo(new DraftAccomplishment(
                        "Cut handover from 25 to 15 minutes",
                        draft.positions().getFirst().fingerprint(),
                        new PartialDate(2009, 0, 0)));
        assertThat(candidate.source()).hasToString("oldest.json:/work/0/highlights/0");
        assertThat(candidate.confidence()).isLessThan(1);
    }

    @Test
    void whatTheStandardDoesNotKnowIsListedWithItsPointer() {
        Draft draft = read("""
                {"basics": {"name": "Mira", "mood": "good", "location": {"city": "Bonn", "floor": 3}},
                 "work": [{"name": "Acme", "boss/chief": {"name": "Ann"}, "empty": ""}], "pets": ["cat"]}""");
        assertThat(DraftText.skipped(draft))
                .containsExactly(
                        "cv.json:/basics/location/floor unknown-key x1",
                        "cv.json:/basics/mood unknown-key x1",
                        "cv.json:/work/0/boss~1chief unknown-key x1",
                        "cv.json:/pets unknown-key x1");
    }

    @Test
    void wrongTypesAreReportedWhereTheyStandAndReadAsWellAsPossible() {
        Draft draft = read("""
                {"basics": {"name": ["Mira", "Okafor"], "email": true},
                 "work": {"name": "Acme", "startDate": 2019, "highlights": "One thing"},
                 "education": ["Tech School", 7], "skills": "Go"}""");
        assertThat(DraftText.problems(draft))
                .containsExactlyInAnyOrder(
                        "cv.json:/basics/name json.wrong-type",
                        "cv.json:/basics/email json.wrong-type",
                        "cv.json:/work json.wrong-type",
                        "cv.json:/work/highlights json.wrong-type",
                        "cv.json:/education/1 json.wrong-type",
                        "cv.json:/skills json.wrong-type");
        assertThat(DraftText.positions(draft))
                .containsExactly("cv.json:/work Acme / null / 2019–now".replace("null", ""));
        assertThat(draft.education().getFirst().value().institution()).isEqualTo("Tech School");
        assertThat(draft.skills().getFirst().value().name()).isEqualTo("Go");
    }

    @Test
    void datesThatCannotBeAreReportedAndTheRestIsKept() {
        Draft draft = read("""
                {"work": [{"name": "A", "startDate": "99999", "endDate": "soon"},
                          {"name": "B", "startDate": "2020-05", "endDate": "2019-01"}]}""");
        assertThat(DraftText.problems(draft))
                .containsExactly(
                        "cv.json:/work/0/startDate date.out-of-range",
                        "cv.json:/work/0/endDate date.unreadable",
                        "cv.json:/work/1 date.end-before-start");
        assertThat(DraftText.positions(draft))
                .containsExactly("cv.json:/work/0 A /  / null–null", "cv.json:/work/1 B /  / 2020-05–2019-01");
    }

    @Test
    void commentsAndTrailingCommasAreReadWithANote() {
        Draft draft = read("{ // mine\n \"skills\": [{'name': \"Go\",},],\n}");
        assertThat(draft.skills().getFirst().value().name()).isEqualTo("Go");
        assertThat(DraftText.problems(draft)).containsExactly("cv.json:1:4 json.lenient");
    }

    @Test
    void aFileThatBreaksOffKeepsWhatStoodBeforeTheBreak() {
        Draft draft = read("{\"basics\":{\"name\":\"Mira\"},\"work\":[{\"name\":\"Acme\"},{\"name\":\"Bet");
        assertThat(draft.profile().getFirst().value().name()).isEqualTo("Mira");
        assertThat(DraftText.positions(draft)).containsExactly("cv.json:/work/0 Acme /  / null–null");
        assertThat(DraftText.problems(draft)).anyMatch(p -> p.endsWith("json.broken"));
    }

    @Test
    void ofARepeatedKeyTheFirstCounts() {
        Draft draft = read("{\"basics\":{\"name\":\"Mira\",\"name\":\"Ann\"}}");
        assertThat(draft.profile().getFirst().value().name()).isEqualTo("Mira");
        assertThat(DraftText.problems(draft)).containsExactly("cv.json:/basics/name json.duplicate-key");
    }

    @Test
    void ofAListOfResumesTheFirstIsRead() {
        Draft draft = read("[{\"skills\":[{\"name\":\"Go\"}]},{\"skills\":[{\"name\":\"C\"}]}]");
        assertThat(draft.skills()).extracting(item -> item.source().toString()).containsExactly("cv.json:/0/skills/0");
        assertThat(DraftText.problems(draft)).containsExactly("cv.json:/0 json.top-level-array");
        assertThat(DraftText.skipped(draft)).containsExactly("cv.json:/1 unknown-key x1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "UTF-32LE"})
    void everyUsualEncodingIsRead(String encoding) {
        String text = "{\"basics\": {\"name\": \"Zoë Müller\"}}";
        String marked = encoding.equals("UTF-32LE") ? "\uFEFF" + text : text;
        Draft draft = JsonResumeReader.read("cv.json", marked.getBytes(Charset.forName(encoding)));
        assertThat(draft.profile().getFirst().value().name()).isEqualTo("Zoë Müller");
    }

    @Test
    void endlessNestingIsCutAndReported() {
        Draft draft = read("{\"skills\":[{\"name\":\"Go\"}],\"x\":" + "[".repeat(900) + "]".repeat(900) + "}");
        assertThat(draft.skills()).hasSize(1);
        assertThat(DraftText.problems(draft)).anyMatch(p -> p.endsWith("json.too-deep"));
        Draft deeper = read("{\"skills\":[{\"name\":\"Go\"}],\"x\":" + "[{\"a\":".repeat(1_000_000));
        assertThat(deeper.skills()).hasSize(1);
        assertThat(DraftText.problems(deeper)).anyMatch(p -> p.endsWith("json.broken"));
    }

    @Test
    void textOfTenMegabytesIsCutAndReported() {
        Draft draft = read("{\"basics\":{\"name\":\"Mira\",\"summary\":\"" + "a b ".repeat(2_500_000) + "\"}}");
        assertThat(draft.profile().getFirst().value().summary()).hasSizeBetween(99_000, Cleaner.LONGEST_TEXT);
        assertThat(DraftText.problems(draft)).containsExactly("cv.json:/basics/summary text.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "null", "7", "\"text\"", "{}", "[]", "{\"a\":1}"})
    void aFileWithoutAResumeSaysSo(String text) {
        Draft draft = read(text);
        assertThat(draft.isEmpty()).isTrue();
        assertThat(draft.problems()).isNotEmpty();
    }

    @Test
    void entriesThatSayTheSameAreTakenOnce() {
        Draft draft = read("{\"skills\":[{\"name\":\"Go\"},{\"name\":\"Go\"},{}]}");
        assertThat(draft.skills()).hasSize(1);
        assertThat(DraftText.skipped(draft)).containsExactly("cv.json:/skills/1 repeated x1");
        assertThat(DraftText.problems(draft)).containsExactly("cv.json:/skills/2 entry.empty");
    }

    @Test
    void writingAndReadingAgainGivesEqualRecords() throws IOException {
        for (String name : List.of("oldest.json", "everything.json")) {
            Draft draft = fixture(name);
            String written = JsonResumeWriter.write(draft);
            Draft again = JsonResumeReader.read(name, written.getBytes(StandardCharsets.UTF_8));
            assertThat(again.values()).isEqualTo(draft.values());
            assertThat(again.problems()).isEmpty();
            assertThat(JsonResumeWriter.write(again)).isEqualTo(written);
        }
    }

    @Test
    void fingerprintsDoNotChangeWithCaseAccentsAndDaysOfTheMonth() {
        Draft one =
                read("{\"work\":[{\"name\":\"Müller & Söhne\",\"position\":\"Welder\",\"startDate\":\"2019-04-01\"}]}");
        Draft two =
                read("{\"work\":[{\"company\":\"MULLER & SOHNE\",\"position\":\"welder\",\"startDate\":\"2019-04\"}]}");
        assertThat(one.positions().getFirst().fingerprint())
                .isEqualTo(two.positions().getFirst().fingerprint());
    }

    private static Draft read(String text) {
        return JsonResumeReader.read("cv.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Draft fixture(String name) throws IOException {
        try (InputStream in = JsonResumeReaderTest.class.getResourceAsStream("/intake/" + name)) {
            assertThat(in).as(name).isNotNull();
            return JsonResumeReader.read(name, in.readAllBytes());
        }
    }
}
