package headway.presence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Finds what a person wrote in an archive they downloaded: a zip of files, or one file. CSV with a column of
/// text (as `Shares.csv` and `Comments.csv` of LinkedIn have), JSON with objects that have a text, or plain text
/// with a blank line between posts. Unknown files are passed over. Reads at most [#MOST_BYTES] unpacked.
final class PostReader {
    /// More than anybody wrote; an archive that unpacks to more is no archive of posts.
    static final int MOST_BYTES = 50 * 1024 * 1024;

    static final int MOST_POSTS = 50_000;
    private static final int MOST_DEPTH = 40;
    private static final List<String> TEXTS = List.of(
            "sharecommentary", "message", "comment", "full_text", "text", "content", "body", "commentary", "post");
    private static final List<String> DATES = List.of("date", "created_at", "createdat", "timestamp", "time");
    private static final List<String> ADDRESSES = List.of("sharelink", "link", "url", "permalink");
    /// As an archive of tweets writes it.
    private static final DateTimeFormatter SPELLED =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss xx yyyy", Locale.ENGLISH);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Post> posts = new ArrayList<>();
    private boolean damaged;

    private PostReader() {}

    /// @param damaged whether a part of it could not be read
    record Read(List<Post> posts, boolean damaged) {
        Read {
            posts = List.copyOf(posts);
        }
    }

    static Read read(String name, byte[] content) {
        PostReader reader = new PostReader();
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            reader.zip(content);
        } else {
            reader.file(name, content);
        }
        return new Read(reader.posts, reader.damaged);
    }

    private void zip(byte[] content) {
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                byte[] file = zip.readNBytes(left);
                left -= file.length;
                file(entry.getName(), file);
            }
        } catch (IOException | IllegalArgumentException e) {
            damaged = true;
        }
    }

    private void file(String name, byte[] content) {
        String text = new String(content, 0, Math.min(content.length, MOST_BYTES), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\0", "");
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            csv(text);
        } else if (lower.endsWith(".json") || lower.endsWith(".js")) {
            json(text);
        } else if (lower.endsWith(".txt") || lower.endsWith(".md")) {
            for (String part : text.split("\\R\\s*\\R")) {
                add(part, Optional.empty(), "");
            }
        }
    }

    private void csv(String text) {
        List<List<String>> rows = CsvRows.of(text);
        if (rows.isEmpty()) {
            return;
        }
        List<String> header = rows.getFirst().stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> fields = new HashMap<>();
            for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
                fields.put(header.get(i), row.get(i));
            }
            add(first(fields, TEXTS), day(first(fields, DATES)), first(fields, ADDRESSES));
        }
    }

    private static String first(Map<String, String> fields, List<String> names) {
        return names.stream()
                .map(name -> fields.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    /// An archive may be a script that assigns JSON to something.
    private void json(String text) {
        int from = Math.max(0, text.indexOf('='));
        String json = text.stripLeading().startsWith("window.") ? text.substring(from + 1) : text;
        try {
            JsonNode root = JSON.readTree(json);
            if (root != null) {
                walk(root, 0);
            }
        } catch (JsonProcessingException e) {
            damaged = true;
        }
    }

    private void walk(JsonNode node, int depth) {
        if (depth > MOST_DEPTH) {
            return;
        }
        if (node.isObject()) {
            Map<String, String> fields = new HashMap<>();
            node.properties().forEach(each -> {
                if (each.getValue().isValueNode()) {
                    fields.put(
                            each.getKey().toLowerCase(Locale.ROOT),
                            each.getValue().asText());
                }
            });
            add(first(fields, TEXTS), day(first(fields, DATES)), first(fields, ADDRESSES));
        }
        node.forEach(child -> walk(child, depth + 1));
    }

    private void add(String text, Optional<LocalDate> day, String url) {
        if (!text.isBlank() && posts.size() < MOST_POSTS) {
            boolean web = url.matches("https?://\\S{1,1900}");
            posts.add(new Post(text.strip(), day, web ? url : ""));
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
                return Optional.of(LocalDate.parse(text.substring(0, 10)));
            }
            if (text.matches("\\d{9,10}")) {
                return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), ZoneOffset.UTC));
            }
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text, SPELLED));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
