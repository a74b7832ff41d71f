package headway.engine.near;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Recognises the kind of work that a text tells of, by the words it uses.
final class WorkKinds {

    /// Kinds of work that are measured in the same ways.
    enum WorkKind {
        TEACHING,
        CARE,
        SERVICE,
        REPAIR,
        MAKING,
        BUILDING,
        WRITING,
        RESEARCH,
        ORGANISING,
        LEADING,
        NEGOTIATING,
        SELLING,
        SAFETY,
        OTHER;

        /// The part of a message key that names it.
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<String, WorkKind> WORDS = new HashMap<>();

    /// Words of a text that are looked at.
    private static final int REACH = 400;

    static {
        for (String line : WordLists.lines("work-kinds.txt")) {
            String[] words = line.split("[ :]+");
            WorkKind kind = WorkKind.valueOf(words[0].toUpperCase(Locale.ROOT));
            for (String word : List.of(words).subList(1, words.length)) {
                WORDS.put(word, kind);
            }
        }
    }

    private WorkKinds() {}

    /// The kind with most words in the text; of several the one that comes first.
    static WorkKind of(Tokens tokens) {
        return ranked(tokens).stream().findFirst().orElse(WorkKind.OTHER);
    }

    /// All kinds with words in the text, the one with most words first.
    static List<WorkKind> ranked(Tokens tokens) {
        int[] hits = new int[WorkKind.values().length];
        int[] first = new int[hits.length];
        int limit = Math.min(tokens.size(), REACH);
        for (int i = 0; i < limit; i++) {
            WorkKind kind = kind(tokens.at(i).lower());
            if (kind != WorkKind.OTHER && hits[kind.ordinal()]++ == 0) {
                first[kind.ordinal()] = i;
            }
        }
        return List.of(WorkKind.values()).stream()
                .filter(kind -> hits[kind.ordinal()] > 0)
                .sorted((a, b) -> hits[a.ordinal()] == hits[b.ordinal()]
                        ? Integer.compare(first[a.ordinal()], first[b.ordinal()])
                        : Integer.compare(hits[b.ordinal()], hits[a.ordinal()]))
                .toList();
    }

    private static WorkKind kind(String word) {
        WorkKind direct = WORDS.get(word);
        if (direct != null) {
            return direct;
        }
        Verbs.Form form = Verbs.form(word);
        return form.plain() && !form.past() ? WorkKind.OTHER : WORDS.getOrDefault(form.base(), WorkKind.OTHER);
    }
}
