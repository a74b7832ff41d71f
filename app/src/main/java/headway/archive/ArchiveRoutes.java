package headway.archive;

import headway.engine.intake.Progress;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.web.Exchange;
import headway.platform.web.Routes;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The page that takes everything out, and back in; and the same for programs.
final class ArchiveRoutes {
    private static final String ZIP = "application/zip";

    private final Archives archives;
    private final JsonResumeExport resumes;

    ArchiveRoutes(Archives archives, JsonResumeExport resumes) {
        this.archives = archives;
        this.resumes = resumes;
    }

    void register(Routes routes) {
        routes.get("/export", exchange -> show(exchange, new ArchivePage(Optional.empty(), List.of())));
        routes.get("/export/headway.zip", this::download);
        routes.get("/export/resume.json", this::resume);
        routes.get("/api/export", this::download);
        routes.get("/api/export/resume", this::resume);
        routes.post("/export/restoration", this::restore);
        routes.post("/api/export/restoration", this::restoreForProgram);
    }

    private static void show(Exchange exchange, ArchivePage page) {
        exchange.html((out, tags, view) -> JtearchiveGenerated.render(out, tags, view, page));
    }

    private void download(Exchange exchange) throws IOException {
        String name = "headway-" + exchange.today() + ".zip";
        exchange.download(name, ZIP, out -> archives.export(exchange.owner(), out));
    }

    private void resume(Exchange exchange) {
        byte[] json = resumes.of(exchange.owner()).getBytes(StandardCharsets.UTF_8);
        exchange.download("resume.json", "application/json; charset=utf-8", json);
    }

    private void restore(Exchange exchange) throws IOException {
        List<Exchange.Upload> uploads = exchange.uploads("file");
        if (uploads.isEmpty()) {
            show(
                    exchange.status(422),
                    new ArchivePage(Optional.empty(), List.of(Problem.at("file", "archive.no-file"))));
            return;
        }
        switch (restore(exchange, uploads.getFirst())) {
            case Result.Ok<Restored>(Restored restored) ->
                show(exchange, new ArchivePage(Optional.of(restored), List.of()));
            case Result.Invalid<Restored>(List<Problem> problems) ->
                show(exchange.status(422), new ArchivePage(Optional.empty(), problems));
        }
    }

    private void restoreForProgram(Exchange exchange) throws IOException {
        List<Exchange.Upload> uploads = exchange.uploads("file");
        if (uploads.isEmpty()) {
            exchange.jsonProblems(List.of(Problem.at("file", "archive.no-file")));
            return;
        }
        switch (restore(exchange, uploads.getFirst())) {
            case Result.Ok<Restored>(Restored restored) ->
                exchange.json(Map.of(
                        "added", restored.added(),
                        "same", restored.same(),
                        "kept", restored.kept(),
                        "files", restored.files(),
                        "missing", restored.missing()));
            case Result.Invalid<Restored>(List<Problem> problems) -> exchange.jsonProblems(problems);
        }
    }

    /// An archive is read from several places at once, so it needs a file.
    private Result<Restored> restore(Exchange exchange, Exchange.Upload upload) throws IOException {
        Path file = Files.createTempFile("headway-", ".zip");
        try {
            Files.copy(upload.content(), file, StandardCopyOption.REPLACE_EXISTING);
            try (SeekableByteChannel channel = Files.newByteChannel(file)) {
                return archives.restore(exchange.owner(), channel, Progress.NONE);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
