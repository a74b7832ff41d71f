package headway.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The header that says how a file is meant: `inline` or `attachment`, with its name (RFC 6266).
final class Disposition {
    private Disposition() {}

    static String of(String meant, String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return meant + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
