package headway.platform.web;

import com.fasterxml.jackson.databind.JsonNode;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// One request and its answer. Confined to the thread that handles it.
public final class Exchange {
    private final Context context;
    private final WebPlatform platform;
    private final Optional<Visitor> visitor;

    Exchange(Context context, WebPlatform platform, Optional<Visitor> visitor) {
        this.context = context;
        this.platform = platform;
        this.visitor = visitor;
    }

    public Optional<Visitor> visitor() {
        return visitor;
    }

    /// Whose record this request is about.
    public OwnerId owner() {
        return visitor.orElseThrow(() -> new Refusal.Forbidden("not signed in")).owner();
    }

    /// Today in the visitor's time zone.
    public LocalDate today() {
        return LocalDate.ofInstant(platform.clock().instant(), preferencesZone());
    }

    private java.time.ZoneId preferencesZone() {
        return visitor.map(v -> v.preferences().zone())
                .orElse(platform.standardPreferences().zone());
    }

    public String method() {
        return context.method().name();
    }

    /// The path asked for, without the base path.
    public String path() {
        return context.path().substring(platform.basePath().length());
    }

    /// The address asked for with its query, without the base path.
    public String pathAndQuery() {
        String query = context.queryString();
        return query == null ? path() : path() + "?" + query;
    }

    /// The record id in the path; something that is no id is not found.
    public UUID id() {
        return id("id");
    }

    public UUID id(String name) {
        try {
            return UUID.fromString(context.pathParam(name));
        } catch (IllegalArgumentException e) {
            throw new Refusal.NotFound(context.pathParam(name));
        }
    }

    public String pathParam(String name) {
        return context.pathParam(name);
    }

    public Optional<String> query(String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public FormData queries() {
        return new FormData(context.queryParamMap());
    }

    public FormData form() {
        return new FormData(context.formParamMap());
    }

    /// Whether a form of typed fields was sent, without files, and is known to be no larger than this. Says so
    /// from the headers alone, so that the body of a stranger need not be read to be refused.
    public boolean sentFormUpTo(long bytes) {
        boolean fields = header("Content-Type").orElse("").startsWith("application/x-www-form-urlencoded");
        return fields && contentLength().orElse(Long.MAX_VALUE) <= bytes;
    }

    /// Bytes of the body, where the headers say so.
    public OptionalLong contentLength() {
        String length = header("Content-Length").orElse("");
        return length.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(length)) : OptionalLong.empty();
    }

    /// A file of a multipart form.
    public record Upload(String name, String mediaType, long bytes, InputStream content) {}

    /// The files of a field. Where nobody chose one, browsers send a nameless part without content.
    public List<Upload> uploads(String field) {
        return context.uploadedFiles(field).stream()
                .filter(file -> !file.filename().isEmpty() || file.size() > 0)
                .map(file -> new Upload(
                        file.filename(),
                        Optional.ofNullable(file.contentType()).orElse("application/octet-stream"),
                        file.size(),
                        file.content()))
                .toList();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(context.header(name));
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(context.cookie(name));
    }

    /// Where the request came from. A reverse proxy that a base URL announces says so in `X-Forwarded-For`,
    /// whose last entry it wrote itself; without one that header could be anybody's invention.
    public String address() {
        String forwarded = context.header("X-Forwarded-For");
        if (forwarded == null || platform.config().baseUrl().isEmpty()) {
            return context.ip();
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    public InputStream body() {
        return context.bodyInputStream();
    }

    /// The body as JSON.
    public JsonNode json() {
        return Json.read(context.bodyAsBytes());
    }

    /// The body of a JSON request as form data, so that one Form checks both.
    public FormData jsonAsForm() {
        return Json.asForm(json());
    }

    /// Whether htmx asks for a part of a page only.
    public boolean wantsFragment() {
        return context.header("HX-Request") != null && context.header("HX-History-Restore-Request") == null;
    }

    /// The id of the element that htmx will replace; empty for whole pages.
    public String fragmentTarget() {
        return wantsFragment() ? header("HX-Target").orElse("") : "";
    }

    public Exchange status(int status) {
        context.status(status);
        return this;
    }

    public Exchange header(String name, String value) {
        context.header(name, value);
        return this;
    }

    public View view() {
        Optional<View.Done> done = query("done")
                .filter(key -> platform.texts().has("done." + key))
                .map(key -> new View.Done(
                        "done." + key,
                        query("undo").filter(Exchange::isLocalPath).orElse("")));
        return new View(
                platform.texts(),
                platform.formats(visitor),
                platform.assets(),
                platform.subpages(),
                platform.basePath(),
                path(),
                today(),
                visitor,
                done);
    }

    private static boolean isLocalPath(String path) {
        return path.matches("/[a-z-]+(/[0-9a-z-]+)*");
    }

    /// Answers with a page.
    public void html(Template template) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        template.render(new OwaspHtmlTemplateOutput(out), Untouched.TAGS, view());
        context.contentType("text/html; charset=utf-8");
        context.header("Vary", "HX-Request");
        context.result(out.toByteArray());
    }

    public void json(Object value) {
        context.contentType("application/json; charset=utf-8");
        context.result(Json.write(value));
    }

    /// 422 with all problems, each with its place, code and sentence.
    public void jsonProblems(List<Problem> problems) {
        status(422)
                .json(Map.of(
                        "problems",
                        problems.stream()
                                .map(problem -> Map.of(
                                        "place", problem.place(),
                                        "code", problem.code(),
                                        "message", platform.texts().problem(problem)))
                                .toList()));
    }

    /// Sends a file for saving under that name.
    public void download(String name, String mediaType, byte[] bytes) {
        context.header("Content-Disposition", Disposition.of("attachment", name));
        context.contentType(mediaType);
        context.result(bytes);
    }

    /// Writes the content of an answer.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Sends a file for saving under that name while it is being made: its length is not known before.
    public void download(String name, String mediaType, Content content) throws IOException {
        context.header("Content-Disposition", Disposition.of("attachment", name));
        context.contentType(mediaType);
        content.write(context.outputStream());
    }

    public void bytes(String mediaType, byte[] bytes) {
        context.contentType(mediaType);
        context.result(bytes);
    }

    /// Sends an attached file: pictures and PDF may be looked at in the browser, all else is saved.
    public void file(String name, String mediaType, InputStream content, long bytes) {
        boolean shown = mediaType.startsWith("image/") || mediaType.equals("application/pdf");
        context.header("Content-Disposition", Disposition.of(shown ? "inline" : "attachment", name));
        context.header("Content-Length", String.valueOf(bytes));
        context.contentType(mediaType);
        context.result(content);
    }

    public void stream(String mediaType, InputStream content) {
        context.contentType(mediaType);
        context.result(content);
    }

    /// After a change: see another page.
    public void seeOther(String path) {
        context.redirect(platform.basePath() + path, io.javalin.http.HttpStatus.SEE_OTHER);
    }

    /// After a change that can be taken back: see another page that says so.
    public void done(String path, String key, String undo) {
        String separator = path.contains("?") ? "&" : "?";
        seeOther(path + separator + "done=" + key + (undo.isEmpty() ? "" : "&undo=" + undo));
    }

    /// Sets or, with an age of zero, removes a cookie that scripts cannot read.
    public void cookie(String name, String value, java.time.Duration age) {
        boolean secure = platform.isHttps();
        context.header(
                "Set-Cookie",
                name + "=" + value + "; Path=" + platform.basePath() + "/; Max-Age=" + age.toSeconds()
                        + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : ""));
    }
}
