package headway.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a piece of HTML, without markup: nothing of it is ever shown as HTML.
final class PlainText {
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<(script|style|head|svg|iframe)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)");
    private static final Pattern BREAK = Pattern.compile("(?i)<(/p|br|/div|/li|/h[1-6]|/tr)\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\u00A0]+");
    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

    private PlainText() {}

    static String of(@Nullable String html) {
        if (html == null) {
            return "";
        }
        String text = UNSEEN.matcher(html.replace("\0", "").replace("\r", "")).replaceAll(" ");
        text = BREAK.matcher(text).replaceAll("\n");
        text = decoded(TAG.matcher(text).replaceAll(" "));
        text = SPACES.matcher(text).replaceAll(" ");
        return LINES.matcher(text).replaceAll("\n").strip();
    }

    private static String decoded(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&#8217;", "’")
                .replace("&rsquo;", "’")
                .replace("&ndash;", "–")
                .replace("&mdash;", "—")
                .replace("&hellip;", "…")
                .replace("&amp;", "&");
    }
}
