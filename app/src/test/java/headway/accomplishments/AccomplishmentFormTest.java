package headway.accomplishments;

import static org.assertj.core.api.Assertions.assertThat;

import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.web.FormData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccomplishmentFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static List<String> problems(Map<String, String> typed) {
        return switch (AccomplishmentForm.check(FormData.of(typed), TODAY)) {
            case Result.Ok<AccomplishmentDraft> _ -> List.of();
            case Result.Invalid<AccomplishmentDraft>(List<Problem> problems) ->
                problems.stream()
                        .map(problem -> problem.place() + " " + problem.code())
                        .toList();
        };
    }

    @Test
    void wordsAreEnough() {
        assertThat(AccomplishmentForm.check(FormData.of(Map.of("text", " Trained 12 nurses ")), TODAY))
                .isEqualTo(Result.ok(AccomplishmentDraft.quick("Trained 12 nurses", TODAY)));
    }

    @Test
    void everyFieldIsKept() {
        Result<AccomplishmentDraft> checked = AccomplishmentForm.check(
                FormData.of(Map.of(
                        "text", "Trained 12 nurses",
                        "details", "On ward 4",
                        "happenedOn", "friday",
                        "theme", "Teaching",
                        "confidentiality", "internal",
                        "tags", "teaching, #pumps, Teaching",
                        "links", "https://example.org/a\nSlides https://example.org/b")),
                TODAY);
        assertThat(checked)
                .isEqualTo(Result.ok(new AccomplishmentDraft(
                        "Trained 12 nurses",
                        "On ward 4",
                        LocalDate.of(2026, 2, 27),
                        Optional.empty(),
                        "Teaching",
                        Confidentiality.INTERNAL,
                        List.of("teaching", "pumps"),
                        List.of(
                                new WebLink("https://example.org/a", "https://example.org/a"),
                                new WebLink("Slides", "https://example.org/b")))));
    }

    @Test
    void allProblemsComeAtOnce() {
        assertThat(problems(Map.of(
                        "text", " ",
                        "happenedOn", "someday",
                        "confidentiality", "secret",
                        "position", "none",
                        "theme", "x".repeat(81),
                        "links", "javascript:alert(1)")))
                .containsExactlyInAnyOrder(
                        "text accomplishment.text-required",
                        "happenedOn accomplishment.day-unknown",
                        "confidentiality accomplishment.confidentiality-unknown",
                        "position accomplishment.position-unknown",
                        "theme too-long",
                        "links accomplishment.link-unknown");
    }

    @Test
    void daysOutsideAWorkingLifeAreQuestioned() {
        assertThat(problems(Map.of("text", "x", "happenedOn", "2026-04-01")))
                .containsExactly("happenedOn accomplishment.day-future");
        assertThat(problems(Map.of("text", "x", "happenedOn", "1899-12-31")))
                .containsExactly("happenedOn accomplishment.day-early");
    }

    @Test
    void whatNoDatabaseKeepsIsLeftOut() {
        assertThat(AccomplishmentForm.check(FormData.of(Map.of("text", "Trained\u0000 12 \ud800nurses 🩺")), TODAY))
                .isEqualTo(Result.ok(AccomplishmentDraft.quick("Trained 12 nurses 🩺", TODAY)));
    }

    @Test
    void lengthsAreCountedInCharactersThatPeopleSee() {
        assertThat(problems(Map.of("text", "🩺".repeat(4000)))).isEmpty();
        assertThat(problems(Map.of("text", "x".repeat(4001)))).containsExactly("text too-long");
    }

    @Test
    void aHundredThousandTagsAreCountedNotCompared() {
        String many = java.util.stream.IntStream.range(0, 100_000)
                .mapToObj(String::valueOf)
                .collect(java.util.stream.Collectors.joining(","));
        assertThat(problems(Map.of("text", "Trained 12 nurses", "tags", many)))
                .containsExactly("tags accomplishment.too-many-tags");
    }

    @Test
    void tooManyLinksAreOneProblem() {
        assertThat(problems(Map.of("text", "Trained 12 nurses", "links", "https://example.org/a\n".repeat(101))))
                .containsExactly("links accomplishment.too-many-links");
    }

    @Test
    void aLinkHasAShortName() {
        assertThat(problems(Map.of("text", "Trained 12 nurses", "links", "x".repeat(201) + " https://example.org/a")))
                .containsExactly("links too-long");
    }

    @Test
    void onlyWhatCanBeSavedIsAnalysed() {
        assertThat(AccomplishmentForm.savable("\uD83D\uDE00".repeat(4001))).isEqualTo("\uD83D\uDE00".repeat(4000));
        assertThat(AccomplishmentForm.savable("Trained 12 nurses")).isEqualTo("Trained 12 nurses");
    }
}
