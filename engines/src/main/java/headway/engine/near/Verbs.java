package headway.engine.near;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All forms of the verbs in the word lists, and guesses about other words by their ending.
final class Verbs {

    private static final List<String> PREFIXES =
            List.of("re", "over", "out", "pre", "co", "un", "mis", "de", "under", "up");
    private static final String VOWELS = "aeiou";

    /// One form of a verb. A word can be several forms at once (`cut`, `put`).
    ///
    /// @param base the verb, of the first list that has it
    /// @param past simple past
    /// @param participle past participle
    /// @param plain base form
    /// @param gerund form in -ing
    /// @param third present, third person
    record Form(String base, boolean past, boolean participle, boolean plain, boolean gerund, boolean third) {

        static final Form NONE = new Form("", false, false, false, false, false);

        boolean known() {
            return !base.isEmpty();
        }

        Form with(Form other) {
            return new Form(
                    base,
                    past | other.past,
                    participle | other.participle,
                    plain | other.plain,
                    gerund | other.gerund,
                    third | other.third);
        }
    }

    private static final Map<String, Form> FORMS = new HashMap<>(16_384);
    private static final Map<String, String[]> IRREGULAR = new HashMap<>();
    private static final Set<String> ACTIONS = WordLists.words("action-verbs.txt");
    private static final Set<String> STATES = WordLists.words("state-verbs.txt");
    private static final Set<String> OTHERS = WordLists.words("other-verbs.txt");
    private static final Set<String> EFFECTS = WordLists.words("effect-verbs.txt");

    static {
        for (String line : WordLists.lines("irregular-verbs.txt")) {
            String[] parts = line.split(" ");
            IRREGULAR.put(parts[0], parts);
        }
        ACTIONS.stream().sorted().forEach(Verbs::inflect);
        EFFECTS.stream().sorted().forEach(Verbs::inflect);
        OTHERS.stream().sorted().forEach(Verbs::inflect);
        STATES.stream().sorted().forEach(Verbs::inflect);
        IRREGULAR.keySet().stream().sorted().forEach(Verbs::inflect);
    }

    private Verbs() {}

    /// What form of which verb the word is; an unknown word in -ed or -ing counts as one of its own verb.
    static Form form(String word) {
        Form form = FORMS.get(word);
        if (form != null) {
            return form;
        }
        Form stem = prefixed(word);
        if (stem.known()) {
            return stem;
        }
        int length = word.length();
        boolean past = length > 4 && word.endsWith("ed") && !word.endsWith("eed");
        boolean gerund = length > 5 && word.endsWith("ing");
        return past || gerund ? new Form(word, past, past, false, gerund, false) : Form.NONE;
    }

    /// `recut`, `outbid`, `preheated`: a listed verb behind a prefix.
    private static Form prefixed(String word) {
        for (String prefix : PREFIXES) {
            Form form = word.length() > prefix.length() + 2 && word.startsWith(prefix)
                    ? FORMS.get(word.substring(prefix.length()))
                    : null;
            if (form != null && (form.past() || form.participle()) && !form.plain()) {
                return form;
            }
            if (form != null && form.past() && prefix.equals("re")) {
                return form;
            }
        }
        return Form.NONE;
    }

    /// Whether a word is a form of a verb in the lists.
    static boolean listed(String word) {
        return FORMS.containsKey(word);
    }

    static boolean action(Form form) {
        String base = form.base();
        boolean listed = ACTIONS.contains(base) || EFFECTS.contains(base);
        boolean other = STATES.contains(base) || OTHERS.contains(base) || IRREGULAR.containsKey(base);
        return form.known() && !STATES.contains(base) && (listed || !other);
    }

    static boolean effect(Form form) {
        return EFFECTS.contains(form.base());
    }

    private static void inflect(String base) {
        String[] irregular = IRREGULAR.get(base);
        add(base, new Form(base, false, false, true, false, false));
        add(third(base), new Form(base, false, false, false, false, true));
        add(stem(base, false) + "ing", new Form(base, false, false, false, true, false));
        if (doubles(base)) {
            add(base + base.charAt(base.length() - 1) + "ing", new Form(base, false, false, false, true, false));
        }
        if (irregular != null) {
            for (String past : irregular[1].split("/")) {
                add(past, new Form(base, true, false, false, false, false));
            }
            for (String participle : irregular[2].split("/")) {
                add(participle, new Form(base, false, true, false, false, false));
            }
            return;
        }
        Form past = new Form(base, true, true, false, false, false);
        add(stem(base, true) + "ed", past);
        if (doubles(base)) {
            add(base + base.charAt(base.length() - 1) + "ed", past);
        }
    }

    private static void add(String word, Form form) {
        FORMS.merge(
                word,
                form,
                (old, added) -> old.base().equals(added.base()) || prefers(old) ? old.with(added) : added.with(old));
    }

    private static boolean prefers(Form old) {
        return ACTIONS.contains(old.base());
    }

    private static String third(String base) {
        boolean hiss = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("o");
        if (hiss) {
            return base + "es";
        }
        return consonantY(base) ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String stem(String base, boolean past) {
        if (past && consonantY(base)) {
            return base.substring(0, base.length() - 1) + "i";
        }
        if (!past && base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "y";
        }
        boolean silent =
                base.endsWith("e") && (past || !(base.endsWith("ee") || base.endsWith("oe") || base.endsWith("ye")));
        return silent ? base.substring(0, base.length() - 1) : base;
    }

    private static boolean consonantY(String base) {
        int length = base.length();
        return length > 1 && base.charAt(length - 1) == 'y' && VOWELS.indexOf(base.charAt(length - 2)) < 0;
    }

    /// Whether the last consonant may be doubled: consonant, vowel, consonant.
    private static boolean doubles(String base) {
        int length = base.length();
        if (length < 3) {
            return false;
        }
        char last = base.charAt(length - 1);
        boolean closed = VOWELS.indexOf(last) < 0 && "wxyh".indexOf(last) < 0;
        return closed && VOWELS.indexOf(base.charAt(length - 2)) >= 0;
    }
}
