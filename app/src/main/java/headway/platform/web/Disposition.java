package headway.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The header that offers a file for saving (RFC 6266).
final class Disposition {
    private Disposition() {}

    static String attachment(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
