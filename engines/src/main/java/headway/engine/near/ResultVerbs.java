package headway.engine.near;

import headway.engine.near.Clauses.Range;
import headway.engine.near.Verbs.Form;
import java.util.List;
import java.util.Set;

/// Decides whether a verb tells an effect: by itself, by what it did to its object, or because it says
/// how something came out.
final class ResultVerbs {

    private static final Set<String> OUTCOMES = WordLists.words("outcome-words.txt");
    private static final Set<String> MOVEMENTS = WordLists.words("movement-words.txt");
    private static final Set<String> MEASURES = WordLists.words("measures.txt");
    private static final Set<String> STRONG = WordLists.words("strong-effects.txt");

    /// Verbs that tell an effect only with a word of where the object ended up.
    private static final Set<String> MOVERS = Set.of(
            "bring", "get", "take", "talk", "drive", "push", "pull", "knock", "keep", "have", "let", "leave", "trace",
            "put", "hold", "coax", "nurse", "guide", "steer");
    private static final Set<String> PLACES = Set.of(
            "down",
            "back",
            "into",
            "under",
            "through",
            "below",
            "round",
            "together",
            "stopped",
            "reinstated",
            "right",
            "open",
            "in",
            "at",
            "going",
            "alive",
            "safe",
            "to",
            "above",
            "home",
            "within",
            "running");
    private static final Set<String> AUXILIARIES =
            Set.of("was", "were", "has", "have", "been", "which", "that", "is", "are", "it", "be", "get", "got", "had");

    private final Tokens tokens;
    private final List<Range> achievements;
    private final NumberIndex numbers;

    ResultVerbs(Tokens tokens, List<Range> achievements, NumberIndex numbers) {
        this.tokens = tokens;
        this.achievements = achievements;
        this.numbers = numbers;
    }

    boolean tells(int i, Range sentence) {
        Form form = Verbs.form(tokens.at(i).lower());
        boolean ours = ours(i, sentence);
        if (ours && (form.past() || form.gerund()) && effect(i, form, sentence)) {
            return true;
        }
        return relative(i, form, sentence) || moved(i, ours) || outcome(i, sentence, ours);
    }

    private boolean effect(int i, Form form, Range sentence) {
        if (STRONG.contains(form.base())) {
            return true;
        }
        boolean mover = MOVERS.contains(form.base()) && placed(i, sentence);
        return mover || Verbs.effect(form) && measured(i, sentence);
    }

    /// Whether the verb belongs to something that the writer did.
    private boolean ours(int i, Range sentence) {
        for (Range range : achievements) {
            boolean same = range.from() >= sentence.from() && range.to() <= sentence.to();
            if (same && i >= range.from()) {
                return true;
            }
            if (range.from() > i) {
                return false;
            }
        }
        return false;
    }

    /// `brought … down`, `got … back`, `kept … in`, `got them their £400`.
    private boolean placed(int i, Range sentence) {
        String base = Verbs.form(tokens.at(i).lower()).base();
        for (int at = i + 1; at < sentence.to() && at < i + 14; at++) {
            Token token = tokens.at(at);
            boolean over = token.is(";") || token.is(":") || token.is(",") || token.is("which");
            if (over) {
                return false;
            }
            NearNumber number = numbers.at(at);
            if (number != null && base.equals("get") && number.kind() == NumberKind.MONEY) {
                return true;
            }
            if (PLACES.contains(token.lower()) && leads(base, token.lower(), at)) {
                return true;
            }
        }
        return false;
    }

    private boolean leads(String base, String place, int at) {
        return switch (base) {
            case "keep" ->
                Set.of(
                                "in",
                                "at",
                                "under",
                                "below",
                                "above",
                                "together",
                                "open",
                                "going",
                                "alive",
                                "safe",
                                "within",
                                "running")
                        .contains(place);
            case "trace" -> place.equals("to");
            case "take" ->
                place.equals("down") || place.equals("to") && numbers.at(at + 1) != null || place.equals("back");
            case "put" -> place.equals("right") || place.equals("back") && tokens.is(at + 1, "in");
            case "leave", "hold" ->
                place.equals("at") || place.equals("under") || place.equals("open") || place.equals("below");
            case "have", "let" -> place.equals("stopped") || place.equals("reinstated") || place.equals("right");
            case "get" ->
                !place.equals("in") && !place.equals("at") && !place.equals("to") && !place.equals("under")
                        || place.equals("to") && numbers.at(at + 1) != null;
            case "bring" ->
                !place.equals("at") && !place.equals("to") && !place.equals("in")
                        || place.equals("in") && numbers.at(at + 1) != null;
            default ->
                Set.of("down", "back", "into", "under", "below", "round", "out", "through")
                        .contains(place);
        };
    }

    /// Whether a measure or an amount stands in the object.
    private boolean measured(int i, Range sentence) {
        for (int at = i + 1; at < sentence.to() && at < i + 9; at++) {
            Token token = tokens.at(at);
            boolean over = token.is(";") || token.is(":") || token.is(".") || token.is(",") && at > i + 4;
            if (over) {
                return false;
            }
            NearNumber number = numbers.at(at);
            boolean amount = number != null && number.kind() != NumberKind.DATE && number.kind() != NumberKind.COUNT;
            if (amount || MEASURES.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }

    /// `which cut …`, `a model that saves …`.
    private boolean relative(int i, Form form, Range sentence) {
        boolean which = tokens.is(i - 1, "which")
                || tokens.is(i - 1, "that")
                || tokens.is(i - 2, "which")
                || tokens.is(i - 1, "it")
                || tokens.is(i - 1, "this");
        boolean finite = form.past() || form.third();
        return which
                && finite
                && (STRONG.contains(form.base())
                        || Verbs.effect(form) && (measured(i, sentence) || tokens.is(i - 1, "which"))
                        || MOVERS.contains(form.base()) && form.past() && placed(i, sentence)
                        || tokens.is(i - 1, "which")
                                && tokens.is(i - 2, ",")
                                && form.past()
                                && !form.base().equals("be"));
    }

    /// `applications rose`: something moved by itself.
    private boolean moved(int i, boolean ours) {
        Token token = tokens.at(i);
        if (!MOVEMENTS.contains(token.lower()) || token.opens()) {
            return false;
        }
        Token before = tokens.at(i - 1);
        boolean attributive = determiner(before)
                || before.is("i")
                || before.is("we")
                || before.is("to")
                || before.is(",")
                || before.is("and");
        if (attributive) {
            return false;
        }
        boolean passive = AUXILIARIES.contains(before.lower())
                && (token.is("improved") || token.is("increased") || token.is("stopped"));
        NearNumber next = numbers.at(i + 1);
        boolean measured = next != null || tokens.is(i + 1, "by") || tokens.is(i + 1, "from") || tokens.is(i + 1, "to");
        return !passive && (!ours || measured) || passive && measured;
    }

    private static boolean determiner(Token token) {
        return token.is("the")
                || token.is("a")
                || token.is("an")
                || token.is("my")
                || token.is("our")
                || token.is("their")
                || token.is("its")
                || token.is("of")
                || token.is("for")
                || token.is("with");
    }

    /// An outcome told of anything but an object of the writer's verb.
    private boolean outcome(int i, Range sentence, boolean ours) {
        Token token = tokens.at(i);
        Token before = tokens.at(i - 1);
        boolean attributive = determiner(before) || before.is("to") || before.is("i") || before.is("we");
        if (!OUTCOMES.contains(token.lower()) || token.opens() || attributive) {
            return false;
        }
        boolean auxiliary = false;
        for (int at = i - 1; at >= sentence.from() && at > i - 4; at--) {
            auxiliary |= AUXILIARIES.contains(tokens.at(at).lower());
        }
        boolean finite = !ours && (before.word() && !Nouns.function(before) || achievements.isEmpty() && before.word());
        return auxiliary || finite;
    }
}
