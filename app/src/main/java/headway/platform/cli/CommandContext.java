package headway.platform.cli;

import headway.platform.config.Config;
import headway.platform.config.DataDirectory;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options that every command takes; mix it in with `@Mixin`.
public final class CommandContext {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the record; the platform's data folder when not given.")
    public java.nio.file.@Nullable Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "A PostgreSQL database, jdbc:postgresql://host/name?user=...")
    public @Nullable String database;

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "Whose record, where several people share one installation.")
    public @Nullable String account;

    public DataDirectory directory() {
        return data == null ? DataDirectory.standard() : new DataDirectory(data.toAbsolutePath());
    }

    public Config config() {
        return Config.local(directory()).withDatabase(Optional.ofNullable(database));
    }

    /// Prints problems to standard error, one a line.
    public static void complain(PrintWriter err, Iterable<String> sentences) {
        sentences.forEach(sentence -> err.println("headway: " + sentence));
        err.flush();
    }
}
