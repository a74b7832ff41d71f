package headway.safety;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A reverse proxy as web servers are by default: HTTP/1.0 to the application, one connection a request,
/// the outer name in `Host`, who asked in `X-Forwarded-For`.
final class TestProxy implements AutoCloseable {
    private static final Set<String> HOP_BY_HOP =
            Set.of("host", "connection", "upgrade", "http2-settings", "content-length", "transfer-encoding");

    private final String outerHost;
    private final int target;
    private final HttpServer server;

    TestProxy(String outerHost, int target) {
        this.outerHost = outerHost;
        this.target = target;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::pass);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange;
                Socket upstream = new Socket(InetAddress.getLoopbackAddress(), target)) {
            upstream.getOutputStream().write(request(exchange));
            answer(exchange, upstream.getInputStream().readAllBytes());
        }
    }

    private byte[] request(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        StringBuilder head =
                new StringBuilder(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " HTTP/1.0\r\nHost: "
                        + outerHost + "\r\nX-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n");
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> head.append(name + ": " + value + "\r\n"));
            }
        });
        head.append("Content-Length: " + body.length + "\r\n\r\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private static void answer(HttpExchange exchange, byte[] answer) throws IOException {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        List<String> lines = text.substring(0, end).lines().toList();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            if (!HOP_BY_HOP.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders()
                        .add(name, line.substring(colon + 1).strip());
            }
        }
        byte[] body = Arrays.copyOfRange(answer, end + 4, answer.length);
        exchange.sendResponseHeaders(
                Integer.parseInt(lines.getFirst().split(" ")[1]), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
