package headway.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/// Style sheets, scripts and icons, read once from the class path and served under a name that carries
/// a hash of the content, so that browsers may keep them for ever.
public final class Assets {
    /// @param gzipped the same bytes compressed; smaller is sent where the browser takes it
    record Asset(String path, String type, byte[] bytes, byte[] gzipped) {}

    private final Map<String, Asset> byName = new HashMap<>();
    private final Map<String, Asset> byPath = new HashMap<>();
    private final Map<String, String> icons = new HashMap<>();

    /// @param styles resources of style sheets, joined in this order into `app.css`
    /// @param scripts resources of ES modules, each served under its file name
    /// @param iconNames Lucide icons that pages use
    public Assets(List<String> styles, List<String> scripts, List<String> iconNames) {
        StringBuilder css = new StringBuilder();
        styles.forEach(style -> css.append(text(style)).append('\n'));
        add("app.css", "text/css; charset=utf-8", css.toString());
        for (String script : scripts) {
            add(script.substring(script.lastIndexOf('/') + 1), "text/javascript; charset=utf-8", text(script));
        }
        for (String icon : iconNames) {
            icons.put(icon, inner(text("headway/assets/icons/" + icon + ".svg")));
        }
        add("favicon.svg", "image/svg+xml", text("headway/platform/web/favicon.svg"));
    }

    private static String inner(String svg) {
        int start = svg.indexOf('>', svg.indexOf("<svg")) + 1;
        return svg.substring(start, svg.lastIndexOf("</svg>"))
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(String resource) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + resource + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, String type, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Asset asset = new Asset("/assets/" + hash(bytes) + "-" + name, type, bytes, gzip(bytes));
        byName.put(name, asset);
        byPath.put(asset.path(), asset);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The path of an asset, without the base path.
    String path(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalStateException("no asset " + name);
        }
        return asset.path();
    }

    Optional<Asset> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /// The shapes of an icon, drawn on a 24 × 24 grid in the current colour.
    String icon(String name) {
        String shapes = icons.get(name);
        if (shapes == null) {
            throw new IllegalStateException("no icon " + name);
        }
        return shapes;
    }
}
