package headway.platform.db;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A statement with named parameters, as JDBC wants it.
///
/// `:name` becomes `?`; text in quotes, comments and PostgreSQL's `::type` stay as they are.
///
/// @param names of the parameters, in the order of their question marks
record NamedSql(String jdbc, List<String> names) {
    /// Statements are written in the program, so there are only so many; those with lists come in as many forms
    /// as lists have lengths.
    private static final int MOST_KNOWN = 2000;

    private static final Map<String, NamedSql> KNOWN = new ConcurrentHashMap<>();

    NamedSql {
        names = List.copyOf(names);
    }

    static NamedSql of(String sql) {
        NamedSql known = KNOWN.get(sql);
        if (known != null) {
            return known;
        }
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        NamedSql parsed = parse(sql);
        KNOWN.put(sql, parsed);
        return parsed;
    }

    private static NamedSql parse(String sql) {
        StringBuilder jdbc = new StringBuilder(sql.length());
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            int end = endOfUntouched(sql, at);
            if (end == at && sql.charAt(at) == ':' && isNameAt(sql, at + 1)) {
                end = at + 1;
                while (isNameAt(sql, end)) {
                    end++;
                }
                names.add(sql.substring(at + 1, end));
                jdbc.append('?');
            } else {
                end = Math.max(end, at + 1);
                jdbc.append(sql, at, end);
            }
            at = end;
        }
        return new NamedSql(jdbc.toString(), names);
    }

    /// Where a quotation, comment or cast that begins here ends; the place itself when none does.
    private static int endOfUntouched(String sql, int at) {
        char c = sql.charAt(at);
        if (c == '\'' || c == '"') {
            return after(sql, sql.indexOf(c, at + 1), 1);
        }
        if (sql.startsWith("--", at)) {
            return after(sql, sql.indexOf('\n', at), 1);
        }
        return sql.startsWith("::", at) ? at + 2 : at;
    }

    private static int after(String sql, int found, int length) {
        return found < 0 ? sql.length() : found + length;
    }

    private static boolean isNameAt(String sql, int at) {
        return at < sql.length() && (Character.isLetterOrDigit(sql.charAt(at)) || sql.charAt(at) == '_');
    }
}
