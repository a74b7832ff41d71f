package headway.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An archive with the tables that LinkedIn exports, for an invented person.
final class LinkedInSample {
    private static final int POSITIONS = 20;
    private static final int SKILLS = 200;
    private static final long SEED = 13;

    private LinkedInSample() {}

    static Path write(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            table(zip, "Positions.csv", positions());
            table(zip, "Skills.csv", skills());
        }
        return file;
    }

    private static void table(ZipOutputStream zip, String name, String rows) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(rows.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String positions() {
        RecordGenerator generator = new RecordGenerator(SEED);
        StringBuilder rows = new StringBuilder("Company Name,Title,Description,Location,Started On,Finished On\n");
        for (int i = 0; i < POSITIONS; i++) {
            rows.append("Company ").append(i).append(",Title ").append(i).append(",\"");
            for (int line = 0; line < 5; line++) {
                rows.append("• ").append(generator.next().text()).append('\n');
            }
            rows.append("\",Leeds,Jan ")
                    .append(2025 - i)
                    .append(",Dec ")
                    .append(2025 - i)
                    .append('\n');
        }
        return rows.toString();
    }

    private static String skills() {
        StringBuilder rows = new StringBuilder("Name\n");
        for (int i = 0; i < SKILLS; i++) {
            rows.append(Phrases.TAGS.get(i % Phrases.TAGS.size()))
                    .append(' ')
                    .append(i)
                    .append('\n');
        }
        return rows.toString();
    }
}
