package headway.platform.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageFetcherTest {
    private final List<String> looked = new ArrayList<>();
    private final List<InetAddress> connected = new ArrayList<>();
    private final ServerSocket host = listen();
    private String answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        host.close();
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whatever address was checked, the connection ends here, so that no test leaves this machine.
    private Socket connect(InetAddress address, int port, int timeoutMs) throws IOException {
        connected.add(address);
        Thread.ofVirtual().start(this::serve);
        return new Socket(host.getInetAddress(), host.getLocalPort());
    }

    private void serve() {
        try (Socket socket = host.accept()) {
            InputStream in = socket.getInputStream();
            StringBuilder asked = new StringBuilder();
            while (!asked.toString().endsWith("\r\n\r\n")) {
                asked.append((char) in.read());
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fetched fetch(String url, String... addresses) {
        Resolver resolver = name -> {
            looked.add(name);
            return List.of(addresses).stream().map(PageFetcherTest::address).toList();
        };
        return new PageFetcher(resolver, this::connect).fetch(url);
    }

    private static Fetched refused(Fetched.Reason reason) {
        return new Fetched.Refused(reason);
    }

    @Test
    void aPublicPageIsRead() {
        Fetched page = fetch("http://feeds.example/rss", "93.184.216.34");
        assertThat(page).isInstanceOf(Fetched.Page.class);
        assertThat(new String(((Fetched.Page) page).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("hi");
        assertThat(connected).containsExactly(address("93.184.216.34"));
    }

    @Test
    void closedAddressesAreRefusedBeforeConnecting() {
        for (String closed : List.of(
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1")) {
            assertThat(fetch("http://inside.example/", closed)).as(closed).isEqualTo(refused(Fetched.Reason.PRIVATE));
        }
        assertThat(connected).isEmpty();
    }

    @Test
    void mappedAddressesCountAsWhatTheyAre() throws UnknownHostException {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 127, 0, 0, 1};
        assertThat(PublicAddress.isPublic(java.net.Inet6Address.getByAddress(null, mapped, -1)))
                .isFalse();
        assertThat(PublicAddress.isPublic(address("2606:4700::1111"))).isTrue();
        assertThat(PublicAddress.isPublic(address("172.32.0.1"))).isTrue();
    }

    @Test
    void oneClosedAddressAmongOpenOnesIsEnough() {
        assertThat(fetch("http://mixed.example/", "93.184.216.34", "10.0.0.1"))
                .isEqualTo(refused(Fetched.Reason.PRIVATE));
    }

    @Test
    void aNameThatAnswersDifferentlyTheSecondTimeGainsNothing() {
        AtomicInteger asked = new AtomicInteger();
        Resolver rebinding =
                _ -> List.of(asked.getAndIncrement() == 0 ? address("93.184.216.34") : address("127.0.0.1"));
        Fetched page = new PageFetcher(rebinding, this::connect).fetch("http://rebinding.example/");
        assertThat(page).isInstanceOf(Fetched.Page.class);
        assertThat(asked).hasValue(1);
        assertThat(connected).containsExactly(address("93.184.216.34"));
    }

    @Test
    void aRedirectionIsCheckedAnew() {
        answer = "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest/meta-data\r\n\r\n";
        Resolver resolver = name -> List.of(address(name.equals("open.example") ? "93.184.216.34" : name));
        assertThat(new PageFetcher(resolver, this::connect).fetch("http://open.example/"))
                .isEqualTo(refused(Fetched.Reason.PRIVATE));
        assertThat(connected).hasSize(1);
    }

    @Test
    void aRedirectionToAFileIsRefused() {
        answer = "HTTP/1.1 301 Moved\r\nLocation: file:///etc/passwd\r\n\r\n";
        assertThat(fetch("http://open.example/", "93.184.216.34")).isEqualTo(refused(Fetched.Reason.ADDRESS));
    }

    @Test
    void redirectionsEnd() {
        answer = "HTTP/1.1 302 Found\r\nLocation: /again\r\n\r\n";
        assertThat(fetch("http://open.example/", "93.184.216.34")).isEqualTo(refused(Fetched.Reason.REDIRECTIONS));
        assertThat(looked).hasSize(6);
    }

    @Test
    void strangeAddressesAreRefusedWithoutLooking() {
        for (String strange : List.of(
                "file:///etc/passwd",
                "gopher://x.example/",
                "http://user:word@x.example/",
                "http://x.example:22/",
                "jar:http://x.example!/",
                "//x.example/",
                "http:///x",
                "",
                "http://x example/")) {
            assertThat(fetch(strange, "93.184.216.34")).as(strange).isEqualTo(refused(Fetched.Reason.ADDRESS));
        }
        assertThat(looked).isEmpty();
    }

    @Test
    void aPageLargerThanTheLimitIsRefused() {
        answer = "HTTP/1.1 200 OK\r\nContent-Length: 5242881\r\n\r\n";
        assertThat(fetch("http://large.example/", "93.184.216.34")).isEqualTo(refused(Fetched.Reason.TOO_LARGE));
        answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n500001\r\n";
        assertThat(fetch("http://large.example/", "93.184.216.34")).isEqualTo(refused(Fetched.Reason.TOO_LARGE));
    }

    @Test
    void chunksArePutTogether() {
        answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3;x=y\r\nllo\r\n0\r\n\r\n";
        Fetched page = fetch("http://chunks.example/", "93.184.216.34");
        assertThat(new String(((Fetched.Page) page).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("hello");
    }

    @Test
    void whatBreaksOffIsNoPage() {
        answer = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf";
        assertThat(fetch("http://broken.example/", "93.184.216.34")).isEqualTo(refused(Fetched.Reason.UNREACHABLE));
        answer = "SSH-2.0-OpenSSH\r\n\r\n";
        assertThat(fetch("http://broken.example/", "93.184.216.34")).isEqualTo(refused(Fetched.Reason.UNREACHABLE));
    }
}
