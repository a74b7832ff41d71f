package headway.platform.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Reads one page of the open internet, because a person asked for it.
///
/// A guard against being used as a way into the network this machine is in (server-side request forgery): a host
/// is looked up once, every address it has must be public, and the connection goes to the address that was
/// checked, so that a name which answers differently the second time (DNS rebinding) gains nothing. The same
/// holds for each redirection. No cookies, no credentials, no cache. Thread-safe.
public final class PageFetcher {
    /// More than any feed has.
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final int MOST_REDIRECTIONS = 5;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final Set<Integer> PORTS = Set.of(HTTP, HTTPS, 8080, 8443);

    private final Resolver resolver;
    private final Connector connector;

    public PageFetcher() {
        this(Resolver.SYSTEM, Connector.DIRECT);
    }

    public PageFetcher(Resolver resolver, Connector connector) {
        this.resolver = resolver;
        this.connector = connector;
    }

    /// Never throws for what others do wrong.
    public Fetched fetch(String address) {
        Deadline deadline = new Deadline(WHOLE);
        Optional<URI> next = uri(address);
        for (int hop = 0; hop <= MOST_REDIRECTIONS; hop++) {
            if (next.isEmpty()) {
                return new Fetched.Refused(Fetched.Reason.ADDRESS);
            }
            URI here = next.get();
            try {
                HttpAnswer answer = ask(here, checked(here), deadline);
                String location = answer.headers().getOrDefault("location", "");
                if (answer.status() / 100 != 3 || location.isEmpty()) {
                    return page(here, answer);
                }
                next = target(here, location);
            } catch (Closed e) {
                return new Fetched.Refused(Fetched.Reason.PRIVATE);
            } catch (UnknownHostException e) {
                return new Fetched.Refused(Fetched.Reason.UNKNOWN_HOST);
            } catch (HttpAnswer.TooLarge e) {
                return new Fetched.Refused(Fetched.Reason.TOO_LARGE);
            } catch (SocketTimeoutException e) {
                return new Fetched.Refused(Fetched.Reason.TOO_SLOW);
            } catch (IOException e) {
                return new Fetched.Refused(Fetched.Reason.UNREACHABLE);
            }
        }
        return new Fetched.Refused(Fetched.Reason.REDIRECTIONS);
    }

    /// The host lies where nobody should look.
    private static final class Closed extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static Optional<URI> target(URI here, String location) {
        try {
            return uri(here.resolve(new URI(location)).toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// An address that may be asked: web, with a host, without a name and password, on a usual port.
    private static Optional<URI> uri(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null;
            return web && plain && PORTS.contains(port(uri)) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isSecret(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : isSecret(uri) ? HTTPS : HTTP;
    }

    /// Looks the host up once. One closed address among several is enough to refuse.
    private InetAddress checked(URI uri) throws IOException {
        List<InetAddress> all = resolver.resolve(uri.getHost().replaceAll("^\\[|]$", ""));
        if (all.isEmpty()) {
            throw new UnknownHostException(uri.getHost());
        }
        if (!all.stream().allMatch(PublicAddress::isPublic)) {
            throw new Closed();
        }
        return all.getFirst();
    }

    private HttpAnswer ask(URI uri, InetAddress address, Deadline deadline) throws IOException {
        try (Socket plain = connector.connect(address, port(uri), deadline.leftMs());
                Socket socket = isSecret(uri) ? secret(plain, uri, deadline) : plain) {
            socket.getOutputStream().write(request(uri).getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return HttpAnswer.read(deadline.read(socket), MOST_BYTES);
        }
    }

    /// The certificate must be the host's, though the connection was made by address.
    private static Socket secret(Socket plain, URI uri, Deadline deadline) throws IOException {
        plain.setSoTimeout(deadline.leftMs());
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, uri.getHost(), port(uri), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String request(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String port = uri.getPort() >= 0 ? ":" + uri.getPort() : "";
        String target = URI.create("x:" + path + query).toASCIIString().substring(2);
        return "GET " + target + " HTTP/1.1\r\nHost: " + uri.getHost() + port
                + "\r\nUser-Agent: Headway\r\nAccept: application/atom+xml, application/rss+xml, application/xml;q=0.9,"
                + " */*;q=0.5\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
    }

    private static Fetched page(URI here, HttpAnswer answer) {
        return answer.status() == 200
                ? new Fetched.Page(here, answer.headers().getOrDefault("content-type", ""), answer.body())
                : new Fetched.Refused(Fetched.Reason.STATUS);
    }
}
