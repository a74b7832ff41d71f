package headway.engine.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tables of LinkedIn's export that a draft can use, with the names of their files and columns
/// (`linkedin.properties`).
enum LinkedInTable {
    PROFILE,
    PROFILE_SUMMARY,
    EMAILS,
    PHONES,
    POSITIONS,
    EDUCATION,
    CERTIFICATIONS,
    SKILLS,
    LANGUAGES,
    PROJECTS,
    PUBLICATIONS,
    HONORS,
    VOLUNTEERING,
    COURSES,
    PATENTS,
    TEST_SCORES,
    ORGANIZATIONS,
    RECOMMENDATIONS,
    LEARNING,
    CAUSES,
    CONNECTIONS;

    private static final Properties NAMES = load();
    private static final Map<String, LinkedInTable> BY_FILE = byFile();
    private static final Map<LinkedInTable, Map<String, String>> COLUMNS = columnsByTable();
    private static final Map<String, SkipReason> SKIPPED = skippedFiles();

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The table that a file of this name holds.
    static Optional<LinkedInTable> ofFile(String fileName) {
        return Optional.ofNullable(BY_FILE.get(stem(fileName)));
    }

    /// Why a file of this name is left out; empty when the name is not known.
    static Optional<SkipReason> skipped(String fileName) {
        return Optional.ofNullable(SKIPPED.get(stem(fileName)));
    }

    List<String> required() {
        return names("required").toList();
    }

    /// Column by normalised header.
    Map<String, String> columns() {
        return COLUMNS.getOrDefault(this, Map.of());
    }

    private Map<String, String> readColumns() {
        Map<String, String> columns = new HashMap<>();
        for (String property : NAMES.stringPropertyNames()) {
            String column = property.substring(property.indexOf('.') + 1);
            if (property.startsWith(key + ".") && !column.equals("file") && !column.equals("required")) {
                names(column).forEach(header -> columns.put(Fingerprint.normalise(header), column));
            }
        }
        return columns;
    }

    /// The header that the export writes for a column.
    String header(String column) {
        return names(column).findFirst().orElse(column);
    }

    private Stream<String> names(String column) {
        return split(NAMES.getProperty(key + "." + column));
    }

    private static Stream<String> split(@Nullable String names) {
        return names == null ? Stream.empty() : Stream.of(names.split("\\|"));
    }

    /// `Basic/Email Addresses (1).csv` is `email addresses`.
    private static String stem(String fileName) {
        String base = fileName.substring(fileName.lastIndexOf('/') + 1);
        return Fingerprint.normalise(base.replaceFirst("(?i)( ?\\(\\d{1,3}\\))?\\.(csv|tsv|txt)$", ""));
    }

    private static Properties load() {
        Properties names = new Properties();
        try (InputStream in = LinkedInTable.class.getResourceAsStream("linkedin.properties")) {
            if (in == null) {
                throw new IllegalStateException("linkedin.properties is not on the class path");
            }
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static Map<LinkedInTable, Map<String, String>> columnsByTable() {
        Map<LinkedInTable, Map<String, String>> columns = new EnumMap<>(LinkedInTable.class);
        for (LinkedInTable table : values()) {
            columns.put(table, Map.copyOf(table.readColumns()));
        }
        return columns;
    }

    private static Map<String, LinkedInTable> byFile() {
        Map<String, LinkedInTable> tables = new HashMap<>();
        for (LinkedInTable table : values()) {
            table.names("file").forEach(name -> tables.put(Fingerprint.normalise(name), table));
        }
        return tables;
    }

    private static Map<String, SkipReason> skippedFiles() {
        Map<String, SkipReason> files = new HashMap<>();
        for (SkipReason reason : SkipReason.values()) {
            split(NAMES.getProperty(reason.key().replace("intake.skipped.", "skip.")))
                    .forEach(name -> files.put(Fingerprint.normalise(name), reason));
        }
        return files;
    }
}
