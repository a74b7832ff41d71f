package headway.engine.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import headway.kernel.PartialDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Writes the records of a draft as JSON Resume 1.0.0.
///
/// Reading the text again gives equal records. Empty fields are left out. What the standard has no
/// key for gets one that begins with `x-`, which its schema allows: the kind of a certificate,
/// expiry and number, further addresses, and `x-current: false` for an entry that has ended
/// nobody knows when (a missing end means that it goes on).
public final class JsonResumeWriter {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    private final JsonGenerator json;

    private JsonResumeWriter(JsonGenerator json) {
        this.json = json;
    }

    /// Indented JSON, ending with a line feed.
    public static String write(Draft draft) {
        StringWriter text = new StringWriter();
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indent);
        printer.indentObjectsWith(indent);
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            new JsonResumeWriter(json).resume(draft);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.append('\n').toString();
    }

    private void resume(Draft draft) throws IOException {
        json.writeStartObject();
        text("$schema", SCHEMA);
        if (!draft.profile().isEmpty()) {
            basics(draft.profile().getFirst().value());
        }
        boolean all = true;
        section("work", draft.positions(), p -> p.kind() == DraftPosition.Kind.EMPLOYMENT, this::position);
        section("volunteer", draft.positions(), p -> p.kind() != DraftPosition.Kind.EMPLOYMENT, this::position);
        section("education", draft.education(), e -> all, this::education);
        section("certificates", draft.credentials(), c -> c.kind() != DraftCredential.Kind.AWARD, this::certificate);
        section("awards", draft.credentials(), c -> c.kind() == DraftCredential.Kind.AWARD, this::award);
        section("projects", draft.projects(), p -> p.kind() == DraftProject.Kind.PROJECT, this::project);
        section("publications", draft.projects(), p -> p.kind() != DraftProject.Kind.PROJECT, this::publication);
        section("languages", draft.languages(), l -> all, this::language);
        section("skills", draft.skills(), s -> all, this::skill);
        section("interests", draft.interests(), i -> all, this::interest);
        section("references", draft.references(), r -> all, this::reference);
        json.writeEndObject();
    }

    private void basics(DraftProfile p) throws IOException {
        json.writeObjectFieldStart("basics");
        text("name", p.name());
        text("label", p.headline());
        text("image", p.image());
        text("email", p.email());
        text("phone", p.phone());
        text("url", p.url());
        text("summary", p.summary());
        if (!p.location().equals(DraftPlace.NOWHERE)) {
            json.writeObjectFieldStart("location");
            text("address", p.location().address());
            text("postalCode", p.location().postalCode());
            text("city", p.location().city());
            text("countryCode", p.location().countryCode());
            text("region", p.location().region());
            json.writeEndObject();
        }
        if (!p.profiles().isEmpty()) {
            json.writeArrayFieldStart("profiles");
            for (DraftProfile.Account account : p.profiles()) {
                json.writeStartObject();
                text("network", account.network());
                text("username", account.username());
                text("url", account.url());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        texts("x-emails", p.moreEmails());
        texts("x-phones", p.morePhones());
        json.writeEndObject();
    }

    private void position(DraftPosition p) throws IOException {
        text(p.kind() == DraftPosition.Kind.EMPLOYMENT ? "name" : "organization", p.employer());
        text("position", p.title());
        text("location", p.location());
        text("description", p.about());
        text("url", p.url());
        span(p.start(), p.end(), p.current());
        text("summary", p.summary());
        texts("highlights", p.highlights());
        text("x-kind", p.kind() == DraftPosition.Kind.MEMBERSHIP ? "membership" : "");
    }

    private void education(DraftEducation e) throws IOException {
        text("institution", e.institution());
        text("url", e.url());
        text("area", e.area());
        text("studyType", e.studyType());
        span(e.start(), e.end(), e.current());
        text("score", e.score());
        texts("courses", e.courses());
        text("summary", e.notes());
        text("x-activities", e.activities());
    }

    private void certificate(DraftCredential c) throws IOException {
        text("name", c.name());
        date("date", c.date());
        text("issuer", c.issuer());
        credential(c);
        boolean plain = c.kind() == DraftCredential.Kind.CERTIFICATE;
        text("x-kind", plain ? "" : c.kind().name().toLowerCase(java.util.Locale.ROOT));
    }

    private void award(DraftCredential c) throws IOException {
        text("title", c.name());
        date("date", c.date());
        text("awarder", c.issuer());
        credential(c);
    }

    private void credential(DraftCredential c) throws IOException {
        text("url", c.url());
        text("summary", c.notes());
        date("x-expires", c.expires());
        text("x-number", c.number());
    }

    private void project(DraftProject p) throws IOException {
        text("name", p.name());
        text("description", p.description());
        texts("highlights", p.highlights());
        texts("keywords", p.keywords());
        span(p.start(), p.end(), p.current());
        text("url", p.url());
        texts("roles", p.roles());
        text("entity", p.organisation());
        text("type", p.type());
        text("x-number", p.number());
    }

    private void publication(DraftProject p) throws IOException {
        text("name", p.name());
        text("publisher", p.organisation());
        date("releaseDate", p.start());
        text("url", p.url());
        text("summary", p.description());
        texts("keywords", p.keywords());
        text("type", p.type());
        date("x-endDate", p.end());
        if (p.current()) {
            json.writeBooleanField("x-current", true);
        }
        texts("x-roles", p.roles());
        texts("x-highlights", p.highlights());
        text("x-number", p.number());
        text("x-kind", p.kind() == DraftProject.Kind.PATENT ? "patent" : "");
    }

    private void language(DraftLanguage l) throws IOException {
        text("language", l.name());
        text("fluency", l.fluency());
    }

    private void skill(DraftSkill s) throws IOException {
        text("name", s.name());
        text("level", s.level());
        texts("keywords", s.keywords());
    }

    private void interest(DraftInterest i) throws IOException {
        text("name", i.name());
        texts("keywords", i.keywords());
    }

    private void reference(DraftReference r) throws IOException {
        text("name", r.name());
        text("reference", r.text());
        text("x-title", r.title());
        text("x-organization", r.organisation());
        date("x-date", r.date());
    }

    private void span(@Nullable PartialDate start, @Nullable PartialDate end, boolean current) throws IOException {
        date("startDate", start);
        date("endDate", end);
        if (end == null && current && start == null) {
            json.writeStringField("endDate", "present");
        }
        if (end == null && !current && start != null) {
            json.writeBooleanField("x-current", false);
        }
    }

    /// Writes the body of one object.
    private interface Body<T> {
        void write(T value) throws IOException;
    }

    private <T extends DraftRecord> void section(
            String name, List<DraftItem<T>> items, Predicate<T> wanted, Body<T> body) throws IOException {
        List<T> values = items.stream().map(DraftItem::value).filter(wanted).toList();
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            body.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private void texts(String name, List<String> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void date(String name, @Nullable PartialDate date) throws IOException {
        if (date != null) {
            json.writeStringField(name, date.toString());
        }
    }
}
