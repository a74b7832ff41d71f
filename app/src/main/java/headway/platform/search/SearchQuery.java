package headway.platform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person typed into a search field, in the language of one database.
///
/// Words must all occur; the last one may be unfinished from its second letter on; `"words in quotes"` stand
/// together; a leading minus leaves a word out. Nothing a person types is an error.
final class SearchQuery {
    /// More words than anybody types; keeps a pasted page from becoming a costly query.
    private static final int MOST_WORDS = 12;

    private static final Pattern TERM = Pattern.compile("(-?)\"([^\"]*)\"|(\\S+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private record Term(List<String> words, boolean excluded, boolean unfinished) {}

    private final List<Term> terms;

    private SearchQuery(List<Term> terms) {
        this.terms = terms;
    }

    static SearchQuery parse(String typed) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(typed);
        while (matcher.find() && terms.size() < MOST_WORDS) {
            boolean quoted = matcher.group(2) != null;
            String text = quoted ? matcher.group(2) : matcher.group(3);
            boolean excluded = quoted ? !matcher.group(1).isEmpty() : text.startsWith("-") && text.length() > 1;
            List<String> words =
                    WORD.matcher(text).results().map(result -> result.group()).toList();
            boolean unfinished = !quoted && matcher.end() == typed.length() && !isLetter(text);
            if (!words.isEmpty()) {
                terms.add(new Term(words.subList(0, Math.min(words.size(), MOST_WORDS)), excluded, unfinished));
            }
        }
        return new SearchQuery(terms);
    }

    /// A single Latin letter is taken as it stands: too many words begin with it.
    private static boolean isLetter(String text) {
        return text.length() == 1 && text.charAt(0) < 128;
    }

    /// Whether there is nothing to look for.
    boolean isEmpty() {
        return terms.stream().allMatch(Term::excluded);
    }

    /// As an FTS5 expression over the columns title and body, for the documents of one owner.
    String fts5(String ownerToken) {
        return "(owner_token : " + ownerToken + ") AND (" + fts5() + ")";
    }

    /// As an FTS5 expression over the columns title and body, for all documents.
    String fts5() {
        StringBuilder query = new StringBuilder();
        for (Term term : terms) {
            if (!term.excluded()) {
                query.append(query.isEmpty() ? "" : " AND ")
                        .append("{title body} : \"")
                        .append(String.join(" ", term.words()))
                        .append('"')
                        .append(term.unfinished() ? " *" : "");
            }
        }
        for (Term term : terms) {
            if (term.excluded()) {
                query.append(" NOT {title body} : \"")
                        .append(String.join(" ", term.words()))
                        .append('"');
            }
        }
        return query.toString();
    }

    /// As a PostgreSQL tsquery.
    String tsquery() {
        List<String> parts = new ArrayList<>();
        for (Term term : terms) {
            String words = String.join(" <-> ", term.words());
            parts.add((term.excluded() ? "!" : "") + "(" + words + (term.unfinished() ? ":*" : "") + ")");
        }
        return String.join(" & ", parts);
    }
}
