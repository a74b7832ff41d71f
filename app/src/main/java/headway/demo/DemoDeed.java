package headway.demo;

import headway.accomplishments.Confidentiality;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// One line of a demo file: `day | theme | who may see it | tags | words | details`.
record DemoDeed(
        LocalDate day, String theme, Confidentiality confidentiality, List<String> tags, String text, String details) {
    DemoDeed {
        tags = List.copyOf(tags);
    }

    /// Lines that begin with `#` are comments.
    static List<DemoDeed> read(String resource) {
        ClassLoader loader = DemoDeed.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(DemoDeed::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoDeed parse(String line) {
        String[] parts = line.split("\\|", -1);
        return new DemoDeed(
                LocalDate.parse(parts[0].strip()),
                parts[1].strip(),
                Confidentiality.valueOf(parts[2].strip().toUpperCase(Locale.ROOT)),
                Arrays.stream(parts[3].split(",")).map(String::strip).toList(),
                parts[4].strip(),
                parts[5].strip());
    }
}
