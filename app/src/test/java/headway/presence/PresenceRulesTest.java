package headway.presence;

import static org.assertj.core.api.Assertions.assertThat;

import headway.kernel.PartialDate;
import headway.positions.Position;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresenceRulesTest {
    private static final Position PRESENT = new Position(
            Position.Kind.EMPLOYMENT,
            "Northgate Infirmary",
            "Ward manager, cardiology",
            "",
            PartialDate.parse("2023-02"),
            Optional.empty(),
            true,
            "",
            "",
            "",
            "");

    private static PublicProfile profile(String title, String employer, String since) {
        return new PublicProfile(
                "LinkedIn",
                "",
                Visibility.PUBLIC,
                "",
                title,
                employer,
                PartialDate.parse(since),
                Optional.empty(),
                List.of(),
                "");
    }

    private static List<Difference> differences(PublicProfile profile) {
        return Difference.of(profile, List.of(PRESENT));
    }

    @Test
    void P8_whatIsTheSameButForCaseAndPrecisionIsNoDifference() {
        assertThat(differences(profile("WARD MANAGER – cardiology", "northgate infirmary", "2023")))
                .isEmpty();
        assertThat(differences(profile("", "", ""))).isEmpty();
    }

    @Test
    void P8_titleAndDatesThatDifferAreListed() {
        assertThat(differences(profile("Senior staff nurse", "Northgate Infirmary", "2022-09")))
                .containsExactly(
                        new Difference(Difference.Part.TITLE, "Senior staff nurse", "Ward manager, cardiology"),
                        new Difference(Difference.Part.SINCE, "2022-09", "2023-02"));
    }

    @Test
    void P8_anEmployerLeftLongAgoIsADifference() {
        assertThat(differences(profile("", "Harbour Street Hospital", "")))
                .containsExactly(
                        new Difference(Difference.Part.EMPLOYER, "Harbour Street Hospital", "Northgate Infirmary"));
    }

    private static List<Post> posts(String name, String text) {
        return PostReader.read(name, text.getBytes(StandardCharsets.UTF_8)).posts();
    }

    @Test
    void P8_postsAreFoundInTheCsvOfAnArchive() {
        assertThat(
                        posts(
                                "Shares.csv",
                                "Date,ShareLink,ShareCommentary\r\n2020-05-01 10:00:00,https://x.example/1,\"I hate, \"\"really\"\"\nthis\"\r\n"))
                .containsExactly(new Post(
                        "I hate, \"really\"\nthis", Optional.of(LocalDate.of(2020, 5, 1)), "https://x.example/1"));
    }

    @Test
    void P8_postsAreFoundInJsonAndText() {
        assertThat(
                        posts(
                                "tweets.js",
                                "window.YTD.tweets.part0 = [{\"tweet\":{\"full_text\":\"so drunk\",\"created_at\":\"Wed Oct 10 20:19:24 +0000 2018\"}}]"))
                .containsExactly(new Post("so drunk", Optional.of(LocalDate.of(2018, 10, 10)), ""));
        assertThat(posts("posts.txt", "one\n\ntwo")).extracting(Post::text).containsExactly("one", "two");
        assertThat(PostReader.read("broken.json", new byte[] {'{'}).damaged()).isTrue();
    }

    @Test
    void P8_wordsAreFoundWholeAndWithoutCase() {
        PostScanner scanner = new PostScanner(new WordLists(List.of("hate", "c++"), List.of("handover")));
        List<Finding> found = scanner.scan(
                "posts.txt",
                List.of(
                        new Post("I HATE mornings, and the handover", Optional.empty(), ""),
                        new Post("whatever", Optional.empty(), ""),
                        new Post("Our Handover takes 10 minutes", Optional.empty(), ""),
                        new Post("C++!", Optional.empty(), "")));
        assertThat(found)
                .extracting(Finding::words)
                .containsExactly(List.of("hate"), List.of("handover"), List.of("c++"));
        assertThat(found).extracting(Finding::fits).containsExactly(false, true, false);
    }
}
