package headway.safety;

import headway.Main;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/// The program in a virtual machine that refuses to connect to any other machine and says on standard
/// output what was tried. The virtual machine asks the proxy selector before each connection of a socket
/// and each web request, and [RefusingResolver] for each name.
public final class OfflineProgram {
    static final String SAID = "outgoing connection: ";
    /// In place of a command: tries to get out, so that a test can see that it is noticed.
    static final String TRY = "--try-to-get-out";

    private OfflineProgram() {}

    public static void main(String[] args) throws InterruptedException {
        ProxySelector.setDefault(new Refusing());
        if (List.of(args).equals(List.of(TRY))) {
            tryByName();
            tryByAddress();
            tryToBrowse();
        } else {
            Main.main(args);
        }
    }

    private static final class Refusing extends ProxySelector {
        @Override
        public List<Proxy> select(URI target) {
            String host = String.valueOf(target.getHost());
            if (host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]")) {
                return List.of(Proxy.NO_PROXY);
            }
            System.out.println(SAID + host);
            throw new IllegalArgumentException("refused: " + host);
        }

        @Override
        public void connectFailed(URI target, SocketAddress address, IOException failure) {
            System.out.println(SAID + target.getHost());
        }
    }

    private static void tryByName() {
        try (Socket socket = new Socket("by-name.example", 443)) {
            System.out.println("connected to " + socket.getInetAddress());
        } catch (IOException | IllegalArgumentException refused) {
            System.out.println("refused");
        }
    }

    /// An address that is for documentation only (RFC 5737).
    private static void tryByAddress() {
        try (Socket socket = new Socket("192.0.2.1", 443)) {
            System.out.println("connected to " + socket.getInetAddress());
        } catch (IOException | IllegalArgumentException refused) {
            System.out.println("refused");
        }
    }

    private static void tryToBrowse() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://browse.example/")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException | IllegalArgumentException refused) {
            System.out.println("refused");
        }
    }
}
