package headway.accomplishments;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Paths of folders and files, as Linux, macOS and Windows write them: `/home/me/work`, `~/work`, `C:\work`,
/// `\\server\share`. Whether they exist is not looked at: the record outlives the machine.
final class LocalPath {
    /// Where a full path begins.
    private static final String START = "(?:/(?=[^\\s/])|//[^\\s/]|~/|\\\\\\\\[^\\s\\\\/]|[A-Za-z]:[\\\\/])";

    private static final Pattern PATH = Pattern.compile(START + ".*");
    /// Something to call it by, then the path; in quotes when it was copied from a file manager.
    private static final Pattern QUOTED = Pattern.compile("(?:(.*?)\\s+)??\"(" + START + ".*)\"");
    private static final Pattern LABELLED = Pattern.compile("(?:(.*?)\\s+)??(" + START + ".*)");
    private static final Pattern FILE = Pattern.compile("(?i)(?:(.*?)\\s+)??(file:\\S+)");
    private static final Pattern DRIVE = Pattern.compile("/[A-Za-z]:/.*");
    /// A Windows path, and what may not stand in one.
    private static final Pattern WINDOWS = Pattern.compile("(?:[A-Za-z]:|\\\\\\\\).*");

    private static final Pattern NOT_IN_WINDOWS = Pattern.compile("[<>\"|?*]|(?<!^[A-Za-z]):");
    /// What looks like a piece of a path whose beginning is missing.
    private static final Pattern RELATIVE =
            Pattern.compile("\\.{1,2}[/\\\\].*|[^\\s:/\\\\]+[/\\\\].*|[A-Za-z]:[^/\\\\]*|/|~|\\\\\\\\?");

    private LocalPath() {}

    static boolean isOne(String text) {
        return PATH.matcher(text).matches();
    }

    /// Reads a line: a path, perhaps with words before it. The words are the path itself where there are none.
    static Optional<WebLink> read(String line) {
        Optional<WebLink> file = match(FILE, line).flatMap(LocalPath::ofFileAddress);
        return file.or(() -> match(QUOTED, line)).or(() -> match(LABELLED, line));
    }

    private static Optional<WebLink> match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String label = matcher.group(1);
        String path = matcher.group(2);
        return Optional.of(new WebLink(label == null || label.isBlank() ? path : label.strip(), path));
    }

    /// The path that an address such as `file:///home/me/work%20a` means.
    private static Optional<WebLink> ofFileAddress(WebLink link) {
        try {
            URI uri = new URI(link.url());
            String path = uri.getPath();
            if (path == null || path.isEmpty()) {
                return Optional.empty();
            }
            String host = uri.getHost();
            String plain = path;
            if (host != null && !host.equalsIgnoreCase("localhost")) {
                plain = "\\\\" + host + path.replace('/', '\\');
            } else if (DRIVE.matcher(path).matches()) {
                plain = path.substring(1);
            }
            boolean named = !link.label().equals(link.url());
            return isOne(plain) ? Optional.of(new WebLink(named ? link.label() : plain, plain)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// How a form shows it, so that it is read as the same again.
    static String line(WebLink link) {
        return link.label().equals(link.url()) ? link.url() : link.label() + " \"" + link.url() + "\"";
    }

    static boolean looksRelative(String text) {
        return RELATIVE.matcher(text).matches();
    }

    /// The first character that no path of its kind has; empty when all are fine. Characters that are not seen, or
    /// that turn the direction of writing, could show another path than the one that is copied.
    static Optional<String> strangeCharacter(String path) {
        Optional<String> unseen = path.codePoints()
                .filter(LocalPath::isUnseen)
                .mapToObj("U+%04X"::formatted)
                .findFirst();
        if (unseen.isPresent() || !WINDOWS.matcher(path).matches()) {
            return unseen;
        }
        Matcher strange = NOT_IN_WINDOWS.matcher(path);
        return strange.find() ? Optional.of(strange.group()) : Optional.empty();
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
