package headway.platform.fetch;

import java.net.InetAddress;
import java.util.List;

/// Which addresses lie in the open internet. Everything that a router keeps inside, that a cloud keeps for its
/// own machines, and that is reserved is refused: the lists of special addresses of IANA (RFC 6890 and later).
final class PublicAddress {
    private static final int V4_BYTES = 4;
    private static final int V6_BYTES = 16;
    private static final int BYTE = 0xFF;

    /// A network: its first bytes and how many bits count.
    private record Net(int bits, int... bytes) {
        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit += Byte.SIZE) {
                int mask = BYTE << Math.max(0, Byte.SIZE - (bits - bit)) & BYTE;
                if ((address[bit / Byte.SIZE] & mask) != (bytes[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Net> CLOSED_V4 = List.of(
            new Net(8, 0),
            new Net(8, 10),
            new Net(10, 100, 64),
            new Net(8, 127),
            new Net(16, 169, 254),
            new Net(12, 172, 16),
            new Net(24, 192, 0, 0),
            new Net(24, 192, 0, 2),
            new Net(24, 192, 88, 99),
            new Net(16, 192, 168),
            new Net(15, 198, 18),
            new Net(24, 198, 51, 100),
            new Net(24, 203, 0, 113),
            new Net(4, 224),
            new Net(4, 240));

    /// Global unicast; everything else of version 6 is local, multicast or reserved.
    private static final Net OPEN_V6 = new Net(3, 0x20);
    /// Tunnels, which carry an address of version 4 that nobody would check, benchmarks and examples.
    private static final List<Net> CLOSED_V6 = List.of(
            new Net(23, 0x20, 0x01, 0x00),
            new Net(32, 0x20, 0x01, 0x0d, 0xb8),
            new Net(16, 0x20, 0x02),
            new Net(20, 0x3f, 0xff, 0x00));

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = unmapped(address.getAddress());
        if (bytes.length == V4_BYTES) {
            return CLOSED_V4.stream().noneMatch(net -> net.contains(bytes));
        }
        return OPEN_V6.contains(bytes) && CLOSED_V6.stream().noneMatch(net -> net.contains(bytes));
    }

    /// An address of version 4 that is written as one of version 6 counts as what it is.
    private static byte[] unmapped(byte[] bytes) {
        if (bytes.length != V6_BYTES) {
            return bytes;
        }
        for (int i = 0; i < V6_BYTES - V4_BYTES; i++) {
            boolean isMark = i >= V6_BYTES - V4_BYTES - 2;
            if ((bytes[i] & BYTE) != (isMark ? BYTE : 0)) {
                return bytes;
            }
        }
        return java.util.Arrays.copyOfRange(bytes, V6_BYTES - V4_BYTES, V6_BYTES);
    }
}
