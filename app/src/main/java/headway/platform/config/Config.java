package headway.platform.config;

import java.net.URI;
import java.util.Optional;

/// How one start was configured.
///
/// @param data where the record lives
/// @param databaseUrl `jdbc:postgresql://…` to share one database; empty for the SQLite file in `data`
/// @param listen host or address to bind; loopback unless told otherwise
/// @param port 0 to 65535; 0 takes a free one
/// @param baseUrl the address people use when a reverse proxy stands in front
public record Config(DataDirectory data, Optional<String> databaseUrl, String listen, int port, Optional<URI> baseUrl) {
    public static final int DEFAULT_PORT = 7313;
    /// Listening here, nobody beyond this machine is heard.
    public static final String THIS_MACHINE = "127.0.0.1";

    public static Config local(DataDirectory data) {
        return new Config(data, Optional.empty(), THIS_MACHINE, DEFAULT_PORT, Optional.empty());
    }

    public Config withPort(int changed) {
        return new Config(data, databaseUrl, listen, changed, baseUrl);
    }

    public Config withDatabase(Optional<String> url) {
        return new Config(data, url, listen, port, baseUrl);
    }

    public boolean loopbackOnly() {
        return listen.equals("localhost")
                || listen.startsWith("127.")
                || listen.equals("::1")
                || listen.equals("[::1]");
    }

    /// The path prefix under which everything is served: empty, or `/prefix` without a slash at its end.
    public String basePath() {
        String path = baseUrl.map(URI::getPath).orElse("");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
