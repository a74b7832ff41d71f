package headway.engine.near;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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

    private static final Set<String> ACTIONS = WordLists.words("action-verbs.txt");
    private static final Set<String> STATES = WordLists.words("state-verbs.txt");
    private static final Set<String> OTHERS = WordLists.words("other-verbs.txt");
    private static final Set<String> EFFECTS = WordLists.words("effect-verbs.txt");

    /// Base forms to the line of the list: base, past, participle.
    private static final Map<String, String[]> IRREGULAR = new HashMap<>();

    /// Irregular pasts and participles to the verbs that have them.
    private static final Map<String, List<String>> IRREGULAR_FORMS = new HashMap<>();

    /// In the order in which they give the base form.
    private static final List<Set<String>> LISTS = List.of(ACTIONS, EFFECTS, OTHERS, STATES, IRREGULAR.keySet());

    /// The forms met so far: at most those of the lists, since no others are kept.
    private static final Map<String, Form> FORMS = new ConcurrentHashMap<>();

    static {
        for (String line : WordLists.lines("irregular-verbs.txt")) {
            String[] parts = line.split(" ");
            IRREGULAR.put(parts[0], parts);
            for (int i = 1; i < parts.length; i++) {
                for (String form : parts[i].split("/")) {
                    List<String> bases = IRREGULAR_FORMS.get(form);
                    if (bases == null) {
                        bases = new ArrayList<>();
                        IRREGULAR_FORMS.put(form, bases);
                    }
                    bases.add(parts[0]);
                }
            }
        }
    }

    private Verbs() {}

    /// What form of which verb the word is; an unknown word in -ed or -ing counts as one of its own verb.
    static Form form(String word) {
        Form form = listedForm(word);
        if (form.known()) {
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
                    ? listedForm(word.substring(prefix.length()))
                    : Form.NONE;
            if ((form.past() || form.participle()) && !form.plain()) {
                return form;
            }
            if (form.past() && prefix.equals("re")) {
                return form;
            }
        }
        return Form.NONE;
    }

    /// Whether a word is a form of a verb in the lists.
    static boolean listed(String word) {
        return listedForm(word).known();
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

    /// All that the word can be as a form of listed verbs. Of several verbs the first in the order of the lists
    /// (actions, effects, others, states, irregular) gives the base form, and an action before all others.
    ///
    /// The forms of a word are found from its ending and not all made in advance: that would be ten
    /// thousand of which a command that starts for one sentence needs twenty.
    private static Form listedForm(String word) {
        Form known = FORMS.get(word);
        if (known != null) {
            return known;
        }
        Form form = Form.NONE;
        List<String> bases = bases(word);
        if (!bases.isEmpty()) {
            for (Set<String> list : LISTS) {
                for (String base : bases) {
                    form = list.contains(base) ? merged(form, as(word, base)) : form;
                }
            }
        }
        if (form.known()) {
            FORMS.put(word, form);
        }
        return form;
    }

    /// Every listed verb that could be the base of the word, in alphabetical order.
    private static List<String> bases(String word) {
        List<String> bases = new ArrayList<>(2);
        add(word, bases);
        for (String base : IRREGULAR_FORMS.getOrDefault(word, List.of())) {
            add(base, bases);
        }
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        if (last == 's') {
            add(without(word, 1), bases);
            if (word.endsWith("es")) {
                add(without(word, 2), bases);
            }
            if (word.endsWith("ies")) {
                add(without(word, 3) + "y", bases);
            }
        } else if (last == 'g' && word.endsWith("ing")) {
            addStems(without(word, 3), bases);
            if (word.endsWith("ying")) {
                add(without(word, 4) + "ie", bases);
            }
        } else if (last == 'd' && word.endsWith("ed")) {
            addStems(without(word, 2), bases);
            if (word.endsWith("ied")) {
                add(without(word, 3) + "y", bases);
            }
        }
        Collections.sort(bases);
        return bases;
    }

    private static void add(String base, List<String> bases) {
        if (!bases.contains(base) && isBase(base)) {
            bases.add(base);
        }
    }

    private static boolean isBase(String word) {
        for (Set<String> list : LISTS) {
            if (list.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void addStems(String stem, List<String> bases) {
        add(stem, bases);
        add(stem + "e", bases);
        int length = stem.length();
        if (length > 1 && stem.charAt(length - 1) == stem.charAt(length - 2)) {
            add(without(stem, 1), bases);
        }
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static Form merged(Form old, Form added) {
        if (!old.known() || !added.known()) {
            return old.known() ? old : added;
        }
        return old.base().equals(added.base()) || prefers(old) ? old.with(added) : added.with(old);
    }

    /// What the word is as a form of one verb.
    private static Form as(String word, String base) {
        boolean plain = word.equals(base);
        boolean third = word.equals(third(base));
        boolean gerund = word.equals(stem(base, false) + "ing") || doubled(word, base, "ing");
        String[] irregular = IRREGULAR.get(base);
        boolean past;
        boolean participle;
        if (irregular == null) {
            past = word.equals(stem(base, true) + "ed") || doubled(word, base, "ed");
            participle = past;
        } else {
            past = oneOf(irregular[1], word);
            participle = oneOf(irregular[2], word);
        }
        return plain || third || gerund || past || participle
                ? new Form(base, past, participle, plain, gerund, third)
                : Form.NONE;
    }

    private static boolean oneOf(String forms, String word) {
        for (String form : forms.split("/")) {
            if (form.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean doubled(String word, String base, String ending) {
        return doubles(base) && word.equals(base + base.charAt(base.length() - 1) + ending);
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
