package headway.engine.intake;

import headway.kernel.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a résumé in any version of the JSON Resume standard, 0.0.0 to 1.x.
///
/// Versions renamed keys (`company` became `name`, `website` became `url`, `picture` became
/// `image`, a publication's `releaseDate` was a `date`), so every known name is accepted
/// everywhere; the version a file claims is not looked at, because files claim wrongly. Reading
/// never fails: what cannot be understood is a problem with its JSON pointer, what has no place in
/// a draft is listed as skipped. Time and memory are linear in the input.
///
/// Own additions that [JsonResumeWriter] makes for what the standard cannot say begin with `x-`.
public final class JsonResumeReader {

    private static final String[] URL = {"url", "website", "link", "href"};
    private static final String[] HIGHLIGHTS = {"highlights", "achievements", "bullets", "accomplishments"};

    private final DraftBuilder draft = new DraftBuilder(SourceKind.JSON_RESUME);
    private final String file;

    private JsonResumeReader(String file) {
        this.file = file;
    }

    /// @param file name to show in problems and sources
    public static Draft read(String file, byte[] content) {
        try {
            return read(file, new ByteChannel(content), IntakeLimits.DEFAULT, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }

    /// @throws IOException when the channel cannot be read, never for what is in it
    public static Draft read(String file, SeekableByteChannel channel, IntakeLimits limits, Progress progress)
            throws IOException {
        JsonResumeReader reader = new JsonResumeReader(file);
        long size = channel.size();
        if (size > limits.entryBytes()) {
            return Draft.empty(
                    SourceKind.JSON_RESUME,
                    List.of(IntakeProblem.TOO_LARGE.at(new Source(file, ""), limits.entryBytes() >> 20)));
        }
        progress.check(0, size, file);
        TextStream[] last = new TextStream[1];
        JsonDocument document = JsonDocument.read(file, () -> {
            InputStream bytes = ByteChannel.stream(channel, 0, size);
            last[0] = new TextStream(new ProgressStream(bytes, progress, size, file));
            return last[0];
        });
        if (last[0] != null && last[0].replaced() > 0) {
            reader.draft.problem(IntakeProblem.TEXT_ENCODING.at(new Source(file, ""), last[0].replaced()));
        }
        document.problems().forEach(reader.draft::problem);
        reader.root(document.root());
        progress.check(size, size, file);
        return reader.draft.build();
    }

    private void root(@Nullable JsonValue root) {
        Source whole = new Source(file, "");
        switch (root) {
            case null -> draft.problem(IntakeProblem.EMPTY_FILE.at(whole));
            case JsonValue.Members object -> resume(new JsonSection(object, whole, draft));
            case JsonValue.Elements list -> array(list);
            case JsonValue.Text t -> draft.problem(IntakeProblem.JSON_NOT_RESUME.at(whole));
            case JsonValue.Number n -> draft.problem(IntakeProblem.JSON_NOT_RESUME.at(whole));
            case JsonValue.Truth t -> draft.problem(IntakeProblem.JSON_NOT_RESUME.at(whole));
            case JsonValue.Nothing n -> draft.problem(IntakeProblem.JSON_NOT_RESUME.at(whole));
        }
    }

    /// A list of résumés: the first one is read, a draft is about one person.
    private void array(JsonValue.Elements list) {
        boolean read = false;
        for (int i = 0; i < list.elements().size(); i++) {
            Source place = new Source(file, "/" + i);
            if (!read && list.elements().get(i) instanceof JsonValue.Members object) {
                draft.problem(IntakeProblem.JSON_TOP_LEVEL_ARRAY.at(place));
                resume(new JsonSection(object, place, draft));
                read = true;
            } else if (!list.elements().get(i).isBlank()) {
                draft.skip(place, SkipReason.UNKNOWN_KEY);
            }
        }
        if (!read) {
            draft.problem(IntakeProblem.JSON_NOT_RESUME.at(new Source(file, "")));
        }
    }

    private void resume(JsonSection resume) {
        resume.skip(SkipReason.METADATA, "$schema", "meta");
        JsonSection basics = resume.section("basics", "bio");
        if (basics != null) {
            new JsonBasics(basics, draft).read();
        }
        resume.sections("work", "experience", "employment").forEach(this::work);
        resume.sections("volunteer", "volunteering").forEach(this::volunteer);
        resume.sections("education").forEach(this::education);
        resume.sections("certificates", "certifications").forEach(this::certificate);
        resume.sections("awards").forEach(this::award);
        resume.sections("projects").forEach(this::project);
        resume.sections("publications").forEach(this::publication);
        resume.sections("languages").forEach(this::language);
        resume.sections("skills").forEach(this::skill);
        resume.sections("interests", "hobbies").forEach(this::interest);
        resume.sections("references").forEach(this::reference);
        resume.finish();
        if (draft.isEmpty()) {
            draft.problem(IntakeProblem.JSON_NOT_RESUME.at(resume.source()));
        }
    }

    private void work(JsonSection s) {
        position(s, DraftPosition.Kind.EMPLOYMENT, "name", "company", "employer", "organization");
    }

    private void volunteer(JsonSection s) {
        boolean member = s.line("x-kind").equals("membership");
        DraftPosition.Kind kind = member ? DraftPosition.Kind.MEMBERSHIP : DraftPosition.Kind.VOLUNTEER;
        position(s, kind, "organization", "organisation", "name", "company");
    }

    private void position(JsonSection s, DraftPosition.Kind kind, String... employer) {
        Span span = Span.of(s);
        add(
                s,
                new DraftPosition(
                        kind,
                        s.line(employer),
                        s.line("position", "title", "role", "jobTitle"),
                        place(s),
                        span.start(),
                        span.end(),
                        span.current(),
                        s.text("summary"),
                        s.text("description"),
                        s.line(URL),
                        s.lines(HIGHLIGHTS)));
    }

    private void education(JsonSection s) {
        Span span = Span.of(s);
        add(
                s,
                new DraftEducation(
                        s.line("institution", "school", "name", "organization"),
                        s.line("area", "major", "fieldOfStudy", "field"),
                        s.line("studyType", "degree"),
                        span.start(),
                        span.end(),
                        span.current(),
                        s.line("score", "gpa", "grade"),
                        s.lines("courses"),
                        s.line(URL),
                        s.text("summary", "notes", "description"),
                        s.text("x-activities", "activities")));
    }

    private void certificate(JsonSection s) {
        DraftCredential.Kind kind = s.choice("x-kind", DraftCredential.Kind.CERTIFICATE);
        PartialDate date = s.date("date", "startDate", "issueDate", "issued").date();
        PartialDate expires = s.date("x-expires", "expires", "endDate", "expirationDate", "expiryDate", "validUntil")
                .date();
        s.checkOrder(date, expires);
        add(
                s,
                new DraftCredential(
                        kind,
                        s.line("name", "title"),
                        s.line("issuer", "authority", "organization", "awarder"),
                        date,
                        expires,
                        s.line("x-number", "number", "licenseNumber", "credentialId", "id"),
                        s.line(URL),
                        s.text("summary", "description")));
    }

    private void award(JsonSection s) {
        add(
                s,
                new DraftCredential(
                        DraftCredential.Kind.AWARD,
                        s.line("title", "name"),
                        s.line("awarder", "issuer"),
                        s.date("date").date(),
                        s.date("x-expires").date(),
                        s.line("x-number"),
                        s.line(URL),
                        s.text("summary", "description")));
    }

    private void project(JsonSection s) {
        Span span = Span.of(s);
        add(
                s,
                new DraftProject(
                        DraftProject.Kind.PROJECT,
                        s.line("name", "title"),
                        s.text("description", "summary"),
                        span.start(),
                        span.end(),
                        span.current(),
                        s.line(URL),
                        s.lines("roles", "role"),
                        s.lines(HIGHLIGHTS),
                        s.lines("keywords", "technologies"),
                        s.line("entity", "organization", "organisation"),
                        s.line("type"),
                        s.line("x-number")));
    }

    private void publication(JsonSection s) {
        boolean patent = s.line("x-kind").equals("patent");
        PartialDate start = s.date("releaseDate", "date", "publishedOn").date();
        PartialDate end = s.date("x-endDate").date();
        s.checkOrder(start, end);
        add(
                s,
                new DraftProject(
                        patent ? DraftProject.Kind.PATENT : DraftProject.Kind.PUBLICATION,
                        s.line("name", "title"),
                        s.text("summary", "description"),
                        start,
                        end,
                        s.says("x-current", true),
                        s.line(URL),
                        s.lines("x-roles"),
                        s.lines("x-highlights"),
                        s.lines("keywords"),
                        s.line("publisher"),
                        s.line("type"),
                        s.line("x-number")));
    }

    private void language(JsonSection s) {
        add(s, new DraftLanguage(s.line("language", "name"), s.line("fluency", "level")));
    }

    private void skill(JsonSection s) {
        add(s, new DraftSkill(s.line("name"), s.line("level"), s.lines("keywords")));
    }

    private void interest(JsonSection s) {
        add(s, new DraftInterest(s.line("name"), s.lines("keywords")));
    }

    private void reference(JsonSection s) {
        add(
                s,
                new DraftReference(
                        s.line("name"),
                        s.text("reference", "text"),
                        s.line("x-title"),
                        s.line("x-organization"),
                        s.date("x-date").date()));
    }

    /// Adds what a section said, unless it said nothing, and lists its unused keys.
    private void add(JsonSection section, DraftRecord value) {
        if (value.isBlank()) {
            if (section.isBlank()) {
                draft.problem(IntakeProblem.ENTRY_EMPTY.at(section.source()));
            }
        } else {
            draft.add(value, section.source());
        }
        section.finish();
    }

    private static String place(JsonSection s) {
        JsonSection place = s.section("location");
        return place == null
                ? s.line("location", "city")
                : Cleaner.line(JsonBasics.place(place).line(), limit -> {});
    }
}
