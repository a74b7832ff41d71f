package headway.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import headway.kernel.OwnerId;
import headway.kernel.PartialDate;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON of the API: records as they are, dates as ISO text, enums in lower case on the way in and out.
public final class Json {
    private Json() {}

    /// Loaded when the first JSON is needed: start and pages do without it.
    private static final class Mapper {
        static final ObjectMapper SHARED = JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addSerializer(LocalDate.class, ToStringSerializer.instance)
                        .addSerializer(Instant.class, ToStringSerializer.instance)
                        .addSerializer(PartialDate.class, ToStringSerializer.instance)
                        .addSerializer(OwnerId.class, ToStringSerializer.instance))
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .build();
    }

    /// The request was not JSON: said to the caller with the place.
    public static final class NotJson extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotJson(String message) {
            super(message);
        }
    }

    public static byte[] write(Object value) {
        try {
            return Mapper.SHARED.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode read(byte[] bytes) {
        try {
            JsonNode node = Mapper.SHARED.readTree(bytes);
            if (node == null || !node.isContainerNode()) {
                throw new NotJson("an object was expected");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new NotJson(place(e.getLocation()) + e.getOriginalMessage());
        } catch (IOException e) {
            throw new NotJson(String.valueOf(e.getMessage()));
        }
    }

    /// Empty where the reader gave up for the whole text, as when it is nested too deeply.
    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }

    static FormData asForm(JsonNode node) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            List<String> values = new ArrayList<>();
            if (property.getValue().isArray()) {
                property.getValue().forEach(item -> values.add(item.isObject() ? joined(item) : item.asText()));
            } else if (!property.getValue().isNull()) {
                values.add(property.getValue().asText());
            }
            fields.put(property.getKey(), values);
        }
        return new FormData(fields);
    }

    /// An object in a list as one line, such as a link: `label url`.
    private static String joined(JsonNode item) {
        List<String> words = new ArrayList<>();
        item.forEach(value -> words.add(value.asText()));
        return String.join(" ", words);
    }
}
