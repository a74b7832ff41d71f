package headway.accomplishments;

import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
        routes.post("/api" + FILES, this::attachForProgram);
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

    private void detach(Exchange exchange) {
        UUID batch = attachments.detach(exchange.owner(), exchange.id(), exchange.id("file"));
        exchange.done("/accomplishments/" + exchange.id(), "file-removed", "/changes/" + batch + "/restoration");
    }

    private void detachForProgram(Exchange exchange) {
        UUID batch = attachments.detach(exchange.owner(), exchange.id(), exchange.id("file"));
        exchange.json(Map.of("undo", batch));
    }
}
