package headway.accomplishments;

import static org.assertj.core.api.Assertions.assertThat;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.web.FormData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("E4")
class LocalPathTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Result<AccomplishmentDraft> check(String links) {
        return AccomplishmentForm.check(FormData.of(Map.of("text", "Wrote it", "links", links)), TODAY);
    }

    private static List<WebLink> links(String typed) {
        return check(typed).orThrow().links();
    }

    private static List<String> codes(String typed) {
        return switch (check(typed)) {
            case Result.Ok<AccomplishmentDraft> _ -> List.of();
            case Result.Invalid<AccomplishmentDraft>(List<Problem> problems) ->
                problems.stream().map(Problem::code).toList();
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/me/work/audit",
                "~/work/audit 2026",
                "C:\\work\\Ward 4\\audit.xlsx",
                "d:/work",
                "\\\\server\\share\\audit",
                "//server/share/audit",
                "/home/me/日本語 – ümlaut/#1 & <b>'x'%20"
            })
    void E4_aPathIsKeptAsItWasTyped(String path) {
        assertThat(links(path)).containsExactly(new WebLink(path, path));
        assertThat(links(path).getFirst().isPath()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The audit /home/me/My work/audit | The audit | /home/me/My work/audit",
                "The audit \"C:\\My work\\audit\" | The audit | C:\\My work\\audit",
                "\"C:\\My work\\audit\" | C:\\My work\\audit | C:\\My work\\audit",
                "Slides file:///home/me/My%20work/a | Slides | /home/me/My work/a",
                "file:///C:/work/a | C:/work/a | C:/work/a",
                "file://server/share/a | \\\\server\\share\\a | \\\\server\\share\\a",
                "see /tmp https://example.org | see /tmp | https://example.org"
            })
    void E4_wordsBeforeAPathSayWhatItIs(String typed, String label, String path) {
        assertThat(links(typed)).containsExactly(new WebLink(label, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"work/audit", "./audit", "..\\audit", "C:audit", "/", "~"})
    void E4_aPieceOfAPathIsRefusedInWordsThatSayWhatToDo(String typed) {
        assertThat(codes(typed)).containsExactly("accomplishment.path-relative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\work\\a|b", "\\\\server\\share\\a?b", "/home/me/\u202Egnp.exe", "/home/me/a\u0000b"})
    void E4_aPathWithACharacterThatNoneHasIsRefused(String typed) {
        assertThat(codes(typed)).containsExactly("accomplishment.path-character");
    }

    @Test
    void E4_aFormShowsALinkSoThatItIsReadAsTheSame() {
        String typed = "See /tmp and more \"/home/me/My work\"\n/srv/a b\nThe site https://example.org/a";
        List<WebLink> links = links(typed);
        assertThat(links)
                .extracting(WebLink::url)
                .containsExactly("/home/me/My work", "/srv/a b", "https://example.org/a");
        String shown = links.stream()
                .map(link -> link.isPath() ? LocalPath.line(link) : link.label() + " " + link.url())
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();
        assertThat(links(shown)).isEqualTo(links);
    }

    @Test
    void E4_nothingElseBecomesALink() {
        assertThat(codes("javascript:alert(1)")).containsExactly("accomplishment.link-unknown");
        assertThat(codes("just words")).containsExactly("accomplishment.link-unknown");
        assertThat(codes("/" + "x".repeat(100_000))).containsExactly("too-long");
        assertThat(codes(" a".repeat(1_000_000))).containsExactly("too-long");
    }
}
