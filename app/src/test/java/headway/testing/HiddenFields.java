package headway.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The hidden fields of a page, as a browser would send them.
public final class HiddenFields {
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private HiddenFields() {}

    public static Map<String, String> of(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = FIELD.matcher(page);
        while (inputs.find()) {
            fields.put(inputs.group(1), plain(inputs.group(2)));
        }
        return fields;
    }

    private static String plain(String html) {
        return html.replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
