import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Prints docs/licences.md from Maven's list of runtime libraries, their pom files in the local
/// repository, and the npm lock file. Run by bin/licences.
///
/// Arguments: the list (coordinates and file of each jar), the lock file. Fails if a licence is unknown.
static final Pattern COORDINATES = Pattern.compile("([\\w.-]+):([\\w.-]+):jar:(?:[\\w.-]+:)?([\\w.-]+):(/.*\\.jar)(\\s.*)?");

static final Pattern PACKAGE =
        Pattern.compile("\"node_modules/([^\"]+)\": \\{\\s*\"version\": \"([^\"]+)\"(.*?)\\n    \\}", Pattern.DOTALL);

static final Pattern LICENCE = Pattern.compile("\"license\": \"([^\"]+)\"");

void main(String[] args) throws Exception {
    Map<String, String> rows = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
        Matcher m = COORDINATES.matcher(line.strip());
        if (m.matches()) {
            Set<String> names = licences(repository(m), m.group(1), m.group(2), m.group(3));
            if (names.isEmpty()) {
                throw new IllegalStateException("No licence is stated for " + line.strip());
            }
            rows.put(m.group(1) + ":" + m.group(2), m.group(3) + " | " + String.join(" or ", names));
        }
    }
    IO.println(
            """
            # Licences

            What a running Headway contains besides its own code, written by `bin/licences` from what the
            libraries state themselves. Tools that only build or test are not part of it.

            ## Libraries

            | library | version | licence |
            |---|---|---|""");
    rows.forEach((name, rest) -> IO.println("| " + name + " | " + rest + " |"));
    IO.println(
            """

            ## Browser assets and fonts

            | package | version | licence |
            |---|---|---|""");
    IO.println(assets(Files.readString(Path.of(args[1]))));
}

/// The folder of the local repository, from where one of its jars is: group/artifact/version/file.
Path repository(Matcher library) {
    Path folder = Path.of(library.group(4));
    for (int up = library.group(1).split("\\.").length + 3; up > 0; up--) {
        folder = folder.getParent();
    }
    return folder;
}

/// The licences named by a pom or, where it names none, by its nearest parent that does.
Set<String> licences(Path repository, String group, String artifact, String version) throws Exception {
    Path pom = repository.resolve(group.replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + ".pom");
    Element project = root(pom);
    Set<String> names = new LinkedHashSet<>();
    for (Node licences : children(project, "licenses")) {
        for (Node licence : children(licences, "license")) {
            children(licence, "name").forEach(name -> names.add(plain(name.getTextContent())));
        }
    }
    for (Node parent : children(project, "parent")) {
        if (names.isEmpty()) {
            names.addAll(licences(repository, text(parent, "groupId"), text(parent, "artifactId"), text(parent, "version")));
        }
    }
    return names;
}

/// One name for the many ways in which poms write the same licence.
String plain(String name) {
    String words = name.strip().replaceAll("\\s+", " ");
    String lower = words.toLowerCase(java.util.Locale.ROOT);
    if (lower.contains("apache")) {
        return "Apache-2.0";
    }
    if (lower.startsWith("mit") || lower.contains("the mit license")) {
        return "MIT";
    }
    if (lower.contains("bsd") && lower.contains("2")) {
        return "BSD-2-Clause";
    }
    if (lower.contains("bsd") && lower.contains("3")) {
        return "BSD-3-Clause";
    }
    if (lower.equals("epl 2.0")) {
        return "EPL-2.0";
    }
    return lower.equals("gpl2 w/ cpe") ? "GPL-2.0 with Classpath exception" : words;
}

String assets(String lock) {
    return PACKAGE.matcher(lock)
            .results()
            .filter(entry -> !entry.group(3).contains("\"dev\": true"))
            .map(entry -> {
                Matcher licence = LICENCE.matcher(entry.group(3));
                if (!licence.find()) {
                    throw new IllegalStateException("No licence is stated for " + entry.group(1));
                }
                return "| " + entry.group(1) + " | " + entry.group(2) + " | " + licence.group(1) + " |";
            })
            .collect(Collectors.joining("\n"));
}

Element root(Path pom) throws Exception {
    try (var in = Files.newInputStream(pom)) {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(in)
                .getDocumentElement();
    } catch (IOException e) {
        throw new IOException("Cannot read " + pom, e);
    }
}

String text(Node parent, String name) {
    return children(parent, name).getFirst().getTextContent().strip();
}

java.util.List<Node> children(Node parent, String name) {
    java.util.List<Node> found = new java.util.ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
        if (child.getNodeName().equals(name)) {
            found.add(child);
        }
    }
    return found;
}
