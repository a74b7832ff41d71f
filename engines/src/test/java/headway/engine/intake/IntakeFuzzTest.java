package headway.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import headway.kernel.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// No bytes whatever make a reader fail, and what it read can be written and read again.
///
/// Saved findings lie beside the test's resources and run in every build; `JAZZER_FUZZ=1` searches
/// for more.
class IntakeFuzzTest {

    private static final IntakeLimits SMALL = new IntakeLimits(50, 1 << 20, 4 << 20, 50, 64 * 1024);

    private static final Set<String> CODES =
            Stream.of(IntakeProblem.values()).map(IntakeProblem::code).collect(Collectors.toSet());

    @FuzzTest(maxDuration = "2m")
    void anyBytesAreReadAsAResumeAndSurviveTheRoundTrip(byte[] content) {
        Draft draft = JsonResumeReader.read("f", content);
        check(draft);
        String written = JsonResumeWriter.write(draft);
        Draft again = JsonResumeReader.read("f", written.getBytes(StandardCharsets.UTF_8));
        assertThat(again.values()).isEqualTo(draft.values());
        assertThat(JsonResumeWriter.write(again)).isEqualTo(written);
    }

    @FuzzTest(maxDuration = "2m")
    void anyBytesAreReadAsAnArchive(byte[] content) throws IOException {
        check(LinkedInExportReader.readArchive(new ByteChannel(content), SMALL, Progress.NONE));
        check(IntakeReader.read("f", new ByteChannel(content), SMALL, Progress.NONE));
    }

    @FuzzTest(maxDuration = "2m")
    void anyBytesAreReadAsATable(byte[] content) throws IOException {
        for (String name : new String[] {"Positions.csv", "Profile.csv", "Education.csv", "table"}) {
            Draft draft = LinkedInExportReader.readTable(name, new ByteChannel(content), SMALL, Progress.NONE);
            check(draft);
            byte[] written = JsonResumeWriter.write(draft).getBytes(StandardCharsets.UTF_8);
            assertThat(JsonResumeReader.read("f", written).values())
                    .containsExactlyInAnyOrderElementsOf(ofResumes(draft));
        }
    }

    /// What a résumé can hold: everything but the people one knows.
    private static List<DraftRecord> ofResumes(Draft draft) {
        return draft.values().stream()
                .filter(value -> !(value instanceof DraftPerson))
                .toList();
    }

    private static void check(Draft draft) {
        assertThat(draft.isEmpty() && draft.problems().isEmpty()).isFalse();
        for (Problem problem : draft.problems()) {
            assertThat(CODES).contains(problem.code());
        }
        draft.items().forEach(item -> assertThat(item.value().isBlank()).isFalse());
    }
}
