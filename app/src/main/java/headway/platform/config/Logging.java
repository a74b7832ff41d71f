package headway.platform.config;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the log to what an owner needs: warnings and failures, never content.
public final class Logging {
    private static final List<Logger> LOUD = List.of(
            Logger.getLogger("io.javalin"),
            Logger.getLogger("org.eclipse.jetty"),
            Logger.getLogger("org.flywaydb"),
            Logger.getLogger("com.zaxxer.hikari"));

    private Logging() {}

    /// Libraries speak only when something is wrong.
    public static void quiet() {
        LOUD.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
