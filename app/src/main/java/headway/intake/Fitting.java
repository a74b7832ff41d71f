package headway.intake;

import headway.kernel.Problem;
import headway.platform.records.Field;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Makes what a file says fit the fields of a record, by the rules of the forms: what a person could not
/// type cannot be imported either. Notes what it had to cut or leave out.
final class Fitting {
    private final List<Problem> notes = new ArrayList<>();

    List<Problem> notes() {
        return List.copyOf(notes);
    }

    String fit(Field<?> field, String label, String said) {
        return switch (field.shape()) {
            case LINE, EMAIL -> cut(field, label, said.replaceAll("\\s+", " ").strip());
            case TEXT -> cut(field, label, said.strip());
            case WORDS, LINES ->
                said.lines().map(entry -> cut(field, label, entry)).distinct().collect(Collectors.joining("\n"));
            case WEB -> web(field, label, said.strip());
            case DATE, DAY, NUMBER, REFERENCE, FLAG, CHOICE -> said;
        };
    }

    private String cut(Field<?> field, String label, String text) {
        if (text.codePointCount(0, text.length()) <= field.most()) {
            return text;
        }
        notes.add(Problem.at(label, "import.cut", field.most()));
        return text.substring(0, text.offsetByCodePoints(0, field.most() - 1)) + "…";
    }

    /// Only addresses that a browser opens as pages; a missing scheme means https.
    private String web(Field<?> field, String label, String said) {
        if (said.isEmpty()) {
            return "";
        }
        String address = said.matches("(?i)https?://.*") ? said : "https://" + said;
        if (isWeb(address) && address.length() <= field.most()) {
            return address;
        }
        notes.add(Problem.at(label, "import.address-left-out"));
        return "";
    }

    private static boolean isWeb(String address) {
        try {
            String host = new URI(address).getHost();
            return host != null && host.contains(".");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
