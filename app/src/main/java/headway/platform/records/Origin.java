package headway.platform.records;

/// How a record came here.
///
/// @param source `web`, `api`, `cli` or `import`
/// @param fingerprint by which an import knows it again; empty when it was entered by hand
public record Origin(String source, String fingerprint) {
    public static final Origin WEB = new Origin("web", "");
    public static final Origin API = new Origin("api", "");

    public static Origin imported(String fingerprint) {
        return new Origin("import", fingerprint);
    }
}
