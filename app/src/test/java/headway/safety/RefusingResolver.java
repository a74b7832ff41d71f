package headway.safety;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/// Knows no machine but this one, and says so on standard output when it is asked for another.
///
/// Loaded by the virtual machine where `META-INF/services` names it.
public final class RefusingResolver extends InetAddressResolverProvider {
    static final String SAID = "outgoing name: ";

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Refusing(configuration.builtinResolver(), configuration.lookupLocalHostName());
    }

    @Override
    public String name() {
        return "refusing";
    }

    private record Refusing(InetAddressResolver builtin, String ownName) implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            if (host.equals(ownName)) {
                return Stream.of(InetAddress.getLoopbackAddress());
            }
            if (!host.equals("localhost")) {
                System.out.println(SAID + host);
                throw new UnknownHostException(host);
            }
            return builtin.lookupByName(host, policy);
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            InetAddress asked = InetAddress.getByAddress(address);
            if (!asked.isLoopbackAddress()) {
                System.out.println(SAID + asked.getHostAddress());
                throw new UnknownHostException(asked.getHostAddress());
            }
            return builtin.lookupByAddress(address);
        }
    }
}
