package headway.platform.files;

/// The name that a file came with, made harmless: it is shown and sent back, never used as a path.
public final class FileName {
    /// For a name of which nothing is left.
    private static final String NONE = "file";
    /// What turns the direction of writing, so that `exe.txt` could be shown for `txt.exe`, and what breaks lines.
    private static final String MISLEADING = "[\\p{Cntrl}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF]";

    private FileName() {}

    /// The last part of a name.
    ///
    /// @param longest in code points; of a longer name the end stays, where its kind is
    public static String of(String sent, int longest) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll(MISLEADING, "")
                .strip();
        String some = last.replace(".", "").isEmpty() ? NONE : last;
        int length = some.codePointCount(0, some.length());
        return length > longest ? some.substring(some.offsetByCodePoints(0, length - longest)) : some;
    }
}
