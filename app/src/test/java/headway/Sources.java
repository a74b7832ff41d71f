package headway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The source files of this checkout, for tests that look at them.
final class Sources {
    private static final List<String> ROOTS =
            List.of("engines/src/main/java", "engines/src/main/resources", "app/src/main/java");

    private Sources() {}

    /// The folder of the checkout: tests run in a module's folder.
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("engines"))
                ? here
                : here.resolve("..").normalize();
    }

    /// Files of the program with an ending, for example `.java`.
    static List<Path> withEnding(String ending) {
        return ROOTS.stream()
                .map(folder -> root().resolve(folder))
                .flatMap(folder -> files(folder).stream())
                .filter(file -> file.getFileName().toString().endsWith(ending))
                .sorted()
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
