package headway.platform.web;

import headway.platform.config.Config;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Stands in front of every request.
///
/// A name that is not ours in `Host` is DNS rebinding and refused; a write that another site caused
/// (`Sec-Fetch-Site`, `Origin`) is refused. The rules follow the OWASP cheat sheet on cross-site request
/// forgery: fetch metadata first, origin as the fallback.
final class Guard {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    /// What a page says that sends no referrer, as do those of links without an account; it proves nothing.
    private static final String WITHHELD = "null";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Config config;

    Guard(Config config) {
        this.config = config;
    }

    /// Why the request is refused: a message key; empty when it may pass.
    Optional<String> refusal(Context context) {
        String host = context.header("Host");
        if (host == null || !isOurs(host)) {
            return Optional.of("refused.host");
        }
        if (READS.contains(context.method().name())) {
            return Optional.empty();
        }
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return Optional.of("refused.origin");
        }
        Optional<String> origin = Optional.ofNullable(context.header("Origin")).filter(sent -> !sent.equals(WITHHELD));
        if (origin.filter(sent -> !isOurOrigin(sent, host)).isPresent()) {
            return Optional.of("refused.origin");
        }
        boolean cookieWithoutProof = site == null && origin.isEmpty() && context.header("Cookie") != null;
        return cookieWithoutProof ? Optional.of("refused.origin") : Optional.empty();
    }

    private boolean isOurs(String hostAndPort) {
        String host = withoutPort(hostAndPort.toLowerCase(Locale.ROOT));
        if (LOOPBACK.contains(host) || host.equals(config.listen().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean everywhere =
                config.listen().equals("0.0.0.0") || config.listen().equals("::");
        return config.baseUrl().map(url -> host.equals(url.getHost())).orElse(everywhere && isAddress(host));
    }

    private static boolean isAddress(String host) {
        return host.matches("[0-9.]+") || host.startsWith("[");
    }

    private boolean isOurOrigin(String origin, String host) {
        if (origin.equalsIgnoreCase("http://" + host)) {
            return true;
        }
        return config.baseUrl()
                .map(url -> origin.equalsIgnoreCase(originOf(url)))
                .orElse(false);
    }

    private static String originOf(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}
