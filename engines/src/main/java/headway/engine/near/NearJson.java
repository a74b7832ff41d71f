package headway.engine.near;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import headway.engine.near.NearAmount.Change;
import headway.engine.near.NearAmount.Range;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.OptionalDouble;

/// Writes an analysis as one line of JSON: `text`, `numbers`, `example`, `achievement`, `result`,
/// `score` and `question` in English.
public final class NearJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private NearJson() {}

    /// The object without a line break at the end.
    public static String line(NearAnalysis analysis) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            write(json, analysis);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return out.toString();
    }

    /// Writes the object to a generator that the caller owns.
    public static void write(JsonGenerator json, NearAnalysis analysis) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", wellFormed(analysis.text()));
        json.writeArrayFieldStart("numbers");
        for (NearNumber number : analysis.numbers()) {
            write(json, number);
        }
        json.writeEndArray();
        json.writeBooleanField("example", analysis.example());
        json.writeBooleanField("achievement", analysis.achievement());
        json.writeBooleanField("result", analysis.result());
        json.writeNumberField("score", analysis.score().points());
        json.writeStringField("question", NearTexts.english(analysis.question()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, NearNumber number) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", number.start());
        json.writeNumberField("end", number.end());
        json.writeStringField("kind", number.kind().code());
        json.writeFieldName("value");
        write(json, number.amount().value());
        json.writeStringField("unit", number.unit());
        if (number.amount() instanceof Change change) {
            json.writeFieldName("from");
            write(json, change.from());
            json.writeFieldName("to");
            write(json, change.to());
            json.writeFieldName("percent");
            write(json, change.percent());
        }
        if (number.amount() instanceof Range range) {
            json.writeFieldName("low");
            write(json, range.low());
            json.writeFieldName("high");
            write(json, range.high());
        }
        json.writeBooleanField("estimate", number.estimate());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            write(json, value.getAsDouble());
        } else {
            json.writeNull();
        }
    }

    /// Whole numbers without a fraction, others with at most four decimals; what JSON cannot say is null.
    private static void write(JsonGenerator json, double value) throws IOException {
        if (!Double.isFinite(value)) {
            json.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(Math.abs(value) < 1e9 ? Math.rint(value * 1e4) / 1e4 : value);
        }
    }

    /// The text with U+FFFD in place of unpaired surrogates, which UTF-8 cannot carry; offsets stay.
    private static String wellFormed(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            boolean pair = Character.isHighSurrogate(at)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(at)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? text : out.toString();
    }
}
