package headway.platform.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;

/// Opens a connection to an address that was checked, and to no other: no name is looked up again.
@FunctionalInterface
public interface Connector {
    Connector DIRECT = (address, port, timeoutMs) -> {
        Socket socket = new Socket(Proxy.NO_PROXY);
        socket.connect(new InetSocketAddress(address, port), timeoutMs);
        return socket;
    };

    /// @param timeoutMs how long to try, more than 0
    Socket connect(InetAddress address, int port, int timeoutMs) throws IOException;
}
