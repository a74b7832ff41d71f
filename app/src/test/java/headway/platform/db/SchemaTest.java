package headway.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SchemaTest {
    @Test
    void currentIsTheNewestFile() {
        int newest = files("sqlite").stream()
                .mapToInt(name -> Integer.parseInt(name.replaceAll("^V(\\d+)__.*", "$1")))
                .max()
                .orElseThrow();
        assertThat(Schema.CURRENT).isEqualTo(newest);
    }

    @Test
    void bothDatabasesHaveTheSameFiles() {
        assertThat(files("sqlite")).isEqualTo(files("postgresql"));
    }

    @Test
    void everyFileSaysItsNumberAndFeature() {
        assertThat(files("sqlite")).allMatch(name -> name.matches("V\\d+__[a-z]+(_[a-z]+)*\\.sql"));
    }

    private static List<String> files(String dialect) {
        File folder = Path.of("src/main/resources/db", dialect).toFile();
        return Arrays.stream(Objects.requireNonNull(folder.list())).sorted().toList();
    }
}
