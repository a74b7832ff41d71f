package headway.year;

import java.util.regex.Pattern;

/// Pages as they are read.
final class Html {
    private static final Pattern SILENT = Pattern.compile("(?s)<(script|style|template)\\b.*?</\\1>");
    private static final Pattern MARK = Pattern.compile("<[^>]*>");

    private Html() {}

    /// The words between the marks, with one space between them.
    static String words(String page) {
        String plain = MARK.matcher(SILENT.matcher(page).replaceAll(" ")).replaceAll(" ");
        return plain(plain).replaceAll("\\s+", " ").strip();
    }

    static String plain(String html) {
        return html.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
