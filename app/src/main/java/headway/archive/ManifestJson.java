package headway.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import headway.archive.Manifest.Part;
import headway.archive.Manifest.Table;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.web.Json;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The manifest as JSON and back.
final class ManifestJson {
    private ManifestJson() {}

    static void write(JsonGenerator json, Manifest manifest) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", Manifest.FORMAT);
        json.writeNumberField("formatVersion", manifest.formatVersion());
        json.writeStringField("program", manifest.program());
        json.writeStringField("exportedAt", manifest.exportedAt().toString());
        json.writeObjectFieldStart("account");
        json.writeStringField("name", manifest.name());
        json.writeFieldName("preferences");
        json.writeRawValue(manifest.settings());
        json.writeEndObject();
        json.writeArrayFieldStart("tables");
        for (Table table : manifest.tables()) {
            json.writeStartObject();
            json.writeStringField("name", table.name());
            texts(json, "columns", table.columns());
            json.writeNumberField("rows", table.rows());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parts");
        for (Part part : manifest.parts()) {
            json.writeStartObject();
            json.writeStringField("name", part.name());
            json.writeNumberField("bytes", part.bytes());
            json.writeStringField("sha256", part.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(json, "missingFiles", manifest.missing());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /// Reads what any program may have written; a newer format is refused before anything else in it is asked for.
    static Result<Manifest> read(byte[] bytes) {
        JsonNode json;
        try {
            json = Json.read(bytes);
        } catch (Json.NotJson e) {
            return damaged();
        }
        JsonNode version = json.path("formatVersion");
        if (!Manifest.FORMAT.equals(json.path("format").asText()) || !version.isInt()) {
            return damaged();
        }
        if (version.asInt() > Manifest.VERSION) {
            return Result.invalid(Problem.at(
                    Manifest.FILE, "archive.newer-format", json.path("program").asText("?")));
        }
        try {
            return Result.ok(new Manifest(
                    version.asInt(),
                    json.path("program").asText(),
                    Instant.parse(json.path("exportedAt").asText()),
                    json.path("account").path("name").asText(),
                    json.path("account").path("preferences").toString(),
                    tables(json.path("tables")),
                    parts(json.path("parts")),
                    texts(json.path("missingFiles"))));
        } catch (DateTimeException e) {
            return damaged();
        }
    }

    private static Result<Manifest> damaged() {
        return Result.invalid(Problem.at(Manifest.FILE, "archive.manifest-damaged"));
    }

    private static List<Table> tables(JsonNode array) {
        List<Table> tables = new ArrayList<>();
        array.forEach(node -> tables.add(new Table(
                node.path("name").asText(),
                texts(node.path("columns")),
                node.path("rows").asLong(-1))));
        return tables;
    }

    private static List<Part> parts(JsonNode array) {
        List<Part> parts = new ArrayList<>();
        array.forEach(node -> parts.add(new Part(
                node.path("name").asText(),
                node.path("bytes").asLong(-1),
                node.path("sha256").asText())));
        return parts;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
