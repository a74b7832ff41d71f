package headway.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import headway.testing.Folders;
import headway.testing.JavaProcess;
import headway.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwoProcessesTest {
    private final Path folder = Folders.temporary();
    private final Config config = Config.local(new DataDirectory(folder));

    @AfterEach
    void cleanUp() {
        Folders.delete(folder);
    }

    @Test
    void bothMakeTheSchemaAtOnceAndLoseNoneOf800Transactions() {
        try (JavaProcess one = JavaProcess.start(WritingProgram.class, folder.toString(), "one", "400");
                JavaProcess other = JavaProcess.start(WritingProgram.class, folder.toString(), "other", "400")) {
            assertThat(one.output()).endsWith("done\nexit 0\n");
            assertThat(other.output()).endsWith("done\nexit 0\n");
        }
        try (Database database = Databases.open(config, new TestClock(), 1)) {
            assertThat(WritingProgram.count(database)).isEqualTo(800);
        }
    }

    @Test
    void aCommandBesideTheServerSeesAndIsSeen() {
        try (Database server = Databases.open(config, new TestClock(), 4)) {
            WritingProgram.add(server, "server before");
            try (JavaProcess command = JavaProcess.start(WritingProgram.class, folder.toString(), "command", "400")) {
                for (int i = 0; i < 400; i++) {
                    WritingProgram.add(server, "server " + i);
                }
                assertThat(command.output()).endsWith("done\nexit 0\n");
            }
            assertThat(WritingProgram.count(server)).isEqualTo(801);
        }
    }

    @Test
    void theNativeLibraryIsUnpackedOnceForAll() throws IOException {
        try (JavaProcess one = JavaProcess.start(WritingProgram.class, folder.toString(), "one", "1");
                JavaProcess other = JavaProcess.start(WritingProgram.class, folder.toString(), "other", "1")) {
            one.output();
            other.output();
        }
        try (Stream<Path> unpacked = Files.walk(folder.resolve("cache"))) {
            assertThat(unpacked.filter(Files::isRegularFile))
                    .singleElement()
                    .satisfies(file -> assertThat(Files.size(file)).isGreaterThan(500_000));
        }
    }
}
