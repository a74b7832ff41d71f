package headway.engine.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import headway.kernel.Problem;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON document as far as it could be read.
///
/// First strictly; where that fails, again with comments, trailing commas, single quotes and bare
/// names allowed, which is reported. A document that breaks off keeps what stood before the
/// break. Of a repeated key the first value counts and the others are reported.
///
/// @param root null when there was nothing to read
/// @param complete false when reading stopped before the end
record JsonDocument(@Nullable JsonValue root, boolean complete, List<Problem> problems) {

    /// Levels kept; the standard needs five.
    static final int DEEPEST = 32;

    /// Values kept; a résumé has hundreds, memory per value is about 100 bytes.
    static final int MOST_VALUES = 500_000;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxStringLength((int) IntakeLimits.DEFAULT.entryBytes())
            .maxNumberLength(1_000)
            .maxNestingDepth(1_000)
            .maxNameLength(10_000)
            .build();

    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(BOUNDS)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private static final JsonFactory LENIENT = JsonFactory.builder()
            .streamReadConstraints(BOUNDS)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    /// Opens the text again from its start.
    interface Opener {
        Reader open() throws IOException;
    }

    static JsonDocument read(String file, Opener opener) throws IOException {
        Pass strict = new Pass(file);
        strict.run(STRICT, opener);
        if (strict.failedAt == null) {
            return strict.document();
        }
        Pass lenient = new Pass(file);
        lenient.run(LENIENT, opener);
        if (lenient.failedAt == null) {
            lenient.problems.addFirst(IntakeProblem.JSON_LENIENT.at(strict.failedAt));
        } else {
            lenient.problems.addFirst(IntakeProblem.JSON_BROKEN.at(lenient.failedAt));
        }
        return lenient.document();
    }

    /// One attempt to read the document.
    private static final class Pass {

        private final String file;
        private final List<Problem> problems = new ArrayList<>();
        private @Nullable JsonValue root;
        private @Nullable Source failedAt;
        private int values;

        Pass(String file) {
            this.file = file;
        }

        JsonDocument document() {
            return new JsonDocument(root, failedAt == null, problems);
        }

        void run(JsonFactory factory, Opener opener) throws IOException {
            try (Reader text = opener.open();
                    JsonParser parser = factory.createParser(text)) {
                try {
                    JsonToken first = parser.nextToken();
                    if (first != null) {
                        root = value(parser, first, "", 0);
                    }
                    after(parser);
                } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                    failed(parser);
                }
            }
        }

        private void failed(JsonParser parser) {
            if (failedAt == null) {
                JsonLocation at = parser.currentLocation();
                failedAt = new Source(file, at.getLineNr() + ":" + at.getColumnNr());
            }
        }

        /// What follows the document is not part of it.
        private void after(JsonParser parser) throws IOException {
            if (failedAt != null || root == null) {
                return;
            }
            boolean more;
            try {
                more = parser.nextToken() != null;
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                more = true;
            }
            if (more) {
                JsonLocation at = parser.currentTokenLocation();
                problems.add(IntakeProblem.JSON_TRAILING.at(new Source(file, at.getLineNr() + ":" + at.getColumnNr())));
            }
        }

        private JsonValue value(JsonParser parser, JsonToken token, String pointer, int depth) throws IOException {
            if (++values == MOST_VALUES) {
                problems.add(IntakeProblem.JSON_TOO_LARGE.at(new Source(file, pointer), MOST_VALUES));
            }
            if (token.isStructStart() && (depth >= DEEPEST || values >= MOST_VALUES)) {
                if (values < MOST_VALUES) {
                    problems.add(IntakeProblem.JSON_TOO_DEEP.at(new Source(file, pointer), DEEPEST));
                }
                parser.skipChildren();
                return new JsonValue.Nothing();
            }
            return switch (token) {
                case START_OBJECT -> members(parser, pointer, depth);
                case START_ARRAY -> elements(parser, pointer, depth);
                case VALUE_STRING -> new JsonValue.Text(parser.getText());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Number(parser.getText());
                case VALUE_TRUE -> new JsonValue.Truth(true);
                case VALUE_FALSE -> new JsonValue.Truth(false);
                default -> new JsonValue.Nothing();
            };
        }

        private JsonValue members(JsonParser parser, String pointer, int depth) throws IOException {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            try {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String key = parser.currentName();
                    String here = pointer + JsonValue.step(key);
                    JsonValue value = value(parser, parser.nextToken(), here, depth + 1);
                    if (values < MOST_VALUES && members.putIfAbsent(key, value) != null) {
                        problems.add(IntakeProblem.JSON_DUPLICATE_KEY.at(new Source(file, here)));
                    }
                    if (failedAt != null) {
                        break;
                    }
                }
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                failed(parser);
            }
            return new JsonValue.Members(members);
        }

        private JsonValue elements(JsonParser parser, String pointer, int depth) throws IOException {
            List<JsonValue> elements = new ArrayList<>();
            try {
                for (JsonToken token = parser.nextToken();
                        token != JsonToken.END_ARRAY && token != null && failedAt == null;
                        token = failedAt == null ? parser.nextToken() : token) {
                    JsonValue value = value(parser, token, pointer + "/" + elements.size(), depth + 1);
                    if (values < MOST_VALUES) {
                        elements.add(value);
                    }
                }
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                failed(parser);
            }
            return new JsonValue.Elements(elements);
        }
    }
}
