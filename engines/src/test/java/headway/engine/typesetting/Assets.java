package headway.engine.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The fonts and hyphenation patterns that the application is built with, read from where npm put
/// them.
final class Assets {
    private static final Path MODULES = Path.of("..", "app", "node_modules");
    private static final List<String> FONT_PACKAGES = List.of("source-serif-4", "source-sans-3");
    private static final Typesetter TYPESETTER = create();

    private Assets() {}

    static Typesetter typesetter() {
        return TYPESETTER;
    }

    static Hyphenation hyphenation(String language) {
        return Hyphenation.parse(patterns(language).orElseThrow());
    }

    static Faces faces() {
        return FACES;
    }

    private static final Faces FACES = loadFaces();

    private static Typesetter create() {
        try {
            return Typesetter.create(FontSet.read(Assets::font), new Hyphenations(Assets::patterns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Faces loadFaces() {
        try {
            return new Faces(FontSet.read(Assets::font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] font(String fileName) throws IOException {
        String folder = fileName.substring(fileName.indexOf('_') + 1, fileName.length() - ".ttf".length());
        for (String name : FONT_PACKAGES) {
            Path file = MODULES.resolve("@expo-google-fonts")
                    .resolve(name)
                    .resolve(folder)
                    .resolve(fileName);
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
        }
        throw new IOException("no " + fileName + " below " + MODULES.toAbsolutePath() + "; run npm ci in app");
    }

    private static Optional<String> patterns(String language) {
        Path file = MODULES.resolve("hyphen").resolve("patterns").resolve(language + ".js");
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
