package headway.accomplishments;

import headway.kernel.Problem;
import headway.platform.web.Exchange;
import headway.platform.web.FormData;
import headway.platform.web.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Files of accomplishments: added, looked at, saved, taken off.
final class AttachmentRoutes {
    private static final String FILES = "/accomplishments/{id}/files";

    private final Attachments attachments;

    AttachmentRoutes(Attachments attachments) {
        this.attachments = attachments;
    }

    void register(Routes routes) {
        routes.post(FILES, this::attach);
        routes.get(FILES + "/{file}", this::content);
        routes.get(FILES + "/{file}/thumbnail", this::thumbnail);
        routes.post(FILES + "/{file}/deletion", this::detach);
        routes.post(FILES + "/{file}/confidentiality", this::mark);
        routes.post("/api" + FILES, this::attachForProgram);
        routes.put("/api" + FILES + "/{file}", this::markForProgram);
        routes.delete("/api" + FILES + "/{file}", this::detachForProgram);
    }

    private Optional<UUID> attachAll(Exchange exchange) throws IOException {
        Optional<UUID> last = Optional.empty();
        for (Exchange.Upload upload : exchange.uploads("file")) {
            try (InputStream content = upload.content()) {
                last = Optional.of(attachments.attach(exchange.owner(), exchange.id(), upload.name(), content));
            }
        }
        return last;
    }

    private void attach(Exchange exchange) throws IOException {
        Optional<UUID> last = attachAll(exchange);
        exchange.done(
                "/accomplishments/" + exchange.id(),
                last.isPresent() ? "file-added" : "file-none",
                last.map(batch -> "/changes/" + batch + "/restoration").orElse(""));
    }

    private void attachForProgram(Exchange exchange) throws IOException {
        Optional<UUID> last = attachAll(exchange);
        exchange.status(last.isPresent() ? 201 : 422)
                .json(Map.of("undo", last.map(UUID::toString).orElse("")));
    }

    private void content(Exchange exchange) throws IOException {
        Attachments.Content content = attachments.content(exchange.owner(), exchange.id(), exchange.id("file"));
        exchange.header("Cache-Control", "private, max-age=31536000, immutable");
        exchange.file(
                content.file().name(),
                content.file().mediaType(),
                Files.newInputStream(content.path()),
                content.file().bytes());
    }

    private void thumbnail(Exchange exchange) throws IOException {
        Attachments.Content content = attachments.content(exchange.owner(), exchange.id(), exchange.id("file"));
        exchange.header("Cache-Control", "private, max-age=31536000, immutable");
        exchange.bytes("image/png", Thumbnails.png(content.path()));
    }

    private void mark(Exchange exchange) {
        Optional<Confidentiality> wanted = confidentiality(exchange.form());
        UUID batch = attachments.mark(
                exchange.owner(), exchange.id(), exchange.id("file"), wanted.orElse(Confidentiality.CONFIDENTIAL));
        exchange.done("/accomplishments/" + exchange.id(), "file-marked", "/changes/" + batch + "/restoration");
    }

    private void markForProgram(Exchange exchange) {
        Optional<Confidentiality> wanted = confidentiality(exchange.jsonAsForm());
        if (wanted.isEmpty()) {
            exchange.jsonProblems(List.of(Problem.at("confidentiality", "accomplishment.confidentiality-unknown")));
            return;
        }
        UUID batch = attachments.mark(exchange.owner(), exchange.id(), exchange.id("file"), wanted.get());
        exchange.json(Map.of("undo", batch));
    }

    private static Optional<Confidentiality> confidentiality(FormData sent) {
        String typed = sent.text("confidentiality");
        return Arrays.stream(Confidentiality.values())
                .filter(each -> each.code().equalsIgnoreCase(typed))
                .findFirst();
    }

    private void detach(Exchange exchange) {
        UUID batch = attachments.detach(exchange.owner(), exchange.id(), exchange.id("file"));
        exchange.done("/accomplishments/" + exchange.id(), "file-removed", "/changes/" + batch + "/restoration");
    }

    private void detachForProgram(Exchange exchange) {
        UUID batch = attachments.detach(exchange.owner(), exchange.id(), exchange.id("file"));
        exchange.json(Map.of("undo", batch));
    }
}
