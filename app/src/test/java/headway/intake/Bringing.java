package headway.intake;

import headway.App;
import headway.engine.intake.Progress;
import headway.kernel.OwnerId;
import headway.testing.Folders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Brings files into the record of a person, as the adapters do.
final class Bringing {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Path SHARED = Path.of("../../shared/data/intake");

    private Bringing() {}

    static boolean isShared() {
        return Files.isDirectory(SHARED);
    }

    /// Files from their texts, named `0.json`, `1.json`, …
    static List<ReadFile> texts(App app, String... texts) {
        Path folder = Folders.temporary();
        try {
            return Stream.iterate(0, i -> i < texts.length, i -> i + 1)
                    .map(i -> text(app, folder.resolve(i + ".json"), texts[i]))
                    .toList();
        } finally {
            Folders.delete(folder);
        }
    }

    private static ReadFile text(App app, Path file, String text) {
        try {
            Files.writeString(file, text);
            return app.imports().read(String.valueOf(file.getFileName()), file, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ReadFile> shared(App app, String... names) throws IOException {
        List<ReadFile> files = new java.util.ArrayList<>();
        for (String name : names) {
            files.add(app.imports().read(name, SHARED.resolve(name), Progress.NONE));
        }
        return files;
    }

    static ImportPlan plan(App app, OwnerId owner, List<ReadFile> files) {
        return app.imports().plan(owner, files, TODAY);
    }

    static Applied apply(App app, OwnerId owner, List<ReadFile> files) throws IOException {
        return apply(app, owner, files, PlanItem::isProposed);
    }

    static Applied apply(App app, OwnerId owner, List<ReadFile> files, Predicate<PlanItem> chosen) throws IOException {
        return app.imports().apply(owner, files, TODAY, chosen);
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
