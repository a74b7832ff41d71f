package headway.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Another virtual machine with the class path of the tests.
public final class JavaProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final StringBuilder said = new StringBuilder();

    private JavaProcess(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /// Starts a main class; standard error goes with standard output.
    public static JavaProcess start(Class<?> main, String... args) {
        return start(System.getProperty("java.class.path"), main, args);
    }

    /// The same with one more folder before the others on the class path.
    public static JavaProcess startWith(Path first, Class<?> main, String... args) {
        return start(first + File.pathSeparator + System.getProperty("java.class.path"), main, args);
    }

    private static JavaProcess start(String classPath, Class<?> main, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(args));
        try {
            return new JavaProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next line it prints that contains some text; fails when it ends before.
    public String lineWith(String text) {
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.append(line).append('\n');
                if (line.contains(text)) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("ended without \"" + text + "\":\n" + said);
    }

    /// Waits for its end.
    ///
    /// @return everything it printed, and its exit status in the last line
    public String output() {
        try {
            out.lines().forEach(line -> said.append(line).append('\n'));
            process.waitFor();
            return said + "exit " + process.exitValue() + "\n";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Ends it at once, as the power going off would: SIGKILL.
    public void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("not killed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Process process() {
        return process;
    }

    @Override
    public void close() {
        kill();
    }
}
