package headway.year;

import static org.assertj.core.api.Assertions.assertThat;

import headway.testing.TestApp;
import headway.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Takes a record to an empty installation.
final class Moving {
    private final Desk desk;

    Moving(Desk desk) {
        this.desk = desk;
    }

    /// What comes out of the other installation is what went in, file by file.
    void givesTheSameRecordElsewhere() {
        byte[] zip = desk.takesHome("/api/export");
        try (TestApp other = TestApp.start(TestDatabase.sqlite())) {
            Desk there = new Desk(other, other.amara(), desk::today);
            assertThat(there.brings("/api/export/restoration", "headway.zip", zip)
                            .status())
                    .isEqualTo(200);
            Map<String, String> after = parts(there.takesHome("/api/export"));
            Map<String, String> before = parts(zip);
            assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
            before.forEach(
                    (name, content) -> assertThat(after.get(name)).as(name).isEqualTo(content));
        }
    }

    /// The files of a record; the manifest beside them names the account and the time.
    private static Map<String, String> parts(byte[] zip) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.remove("headway.json");
        return parts;
    }
}
