package headway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourceRulesTest {
    private static final int MOST_LINES = 300;
    private static final Pattern EMPTY_WORDS =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|DTO|Dto|Abstract\\w+|Base[A-Z]\\w*)\\.java");

    private static final List<Path> JAVA = Sources.withEnding(".java");

    @Test
    void noSourceFileHasMoreThan300Lines() {
        assertThat(JAVA)
                .filteredOn(file -> Sources.read(file).lines().count() > MOST_LINES)
                .as("files to split by meaning")
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(JAVA.stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .satisfies(info -> assertThat(Files.exists(info)).isTrue())
                        .satisfies(info -> assertThat(Sources.read(info)).contains("@NullMarked\npackage ")));
    }

    @Test
    void namesSayWhatThingsAre() {
        assertThat(JAVA)
                .noneMatch(file ->
                        EMPTY_WORDS.matcher(file.getFileName().toString()).matches());
    }

    @Test
    void nothingIsLeftUndone() {
        assertThat(JAVA)
                .filteredOn(file -> Sources.read(file).matches("(?s).*\\b(TODO|FIXME|XXX)\\b.*"))
                .isEmpty();
    }

    @Test
    void nobodyCatchesEverythingInsideTheProgram() {
        assertThat(JAVA)
                .filteredOn(file -> Sources.read(file).matches("(?s).*catch \\((Exception|Throwable) .*"))
                .isEmpty();
    }
}
