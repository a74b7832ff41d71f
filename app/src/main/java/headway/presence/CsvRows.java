package headway.presence;

import java.util.ArrayList;
import java.util.List;

/// Rows of comma-separated text (RFC 4180), as lenient as archives of networks need: a quote that is never
/// closed ends with the text.
final class CsvRows {
    private final String text;
    private int at;

    private CsvRows(String text) {
        this.text = text;
    }

    static List<List<String>> of(String text) {
        CsvRows reader = new CsvRows(text);
        List<List<String>> rows = new ArrayList<>();
        while (reader.at < text.length()) {
            List<String> row = reader.row();
            if (row.stream().anyMatch(field -> !field.isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field());
            char end = at < text.length() ? text.charAt(at++) : '\n';
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            if (end != ',') {
                return fields;
            }
        }
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            return quoted();
        }
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            boolean doubled = c == '"' && at < text.length() && text.charAt(at) == '"';
            if (c == '"' && !doubled) {
                break;
            }
            at += doubled ? 1 : 0;
            field.append(c);
        }
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return field.toString();
    }
}
