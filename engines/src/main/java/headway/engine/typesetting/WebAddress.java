package headway.engine.typesetting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Addresses that may become a link. Others (`javascript:`, `file:`) could do harm to whoever
/// opens a document, so they are printed as plain text.
final class WebAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private WebAddress() {}

    /// The address in ASCII, percent-encoded (RFC 3986); empty when it can't be a link.
    static Optional<String> ascii(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(CleanText.of(address).strip().replace(" ", "%20"));
            String scheme = uri.getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
