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
    private static final Set<String> STRONG = WordLists.words("strong-effects.txt");

    /// Verbs that tell an effect only with a word of where the object ended up.
    private static final Set<String> MOVERS = Set.of(
            "bring", "get", "take", "talk", "drive", "push", "pull", "knock", "keep", "have", "let", "leave", "trace",
            "put", "hold", "coax", "nurse");
    private static final Set<String> KEEPERS = Set.of("keep", "maintain", "hold", "sustain", "achieve", "earn");
    private static final Set<String> ENABLING = Set.of("let", "allow", "enable", "spare");
    private static final Set<String> DEALS = Set.of(
            "hole",
            "gap",
            "loophole",
            "backlog",
            "leak",
            "contract",
            "contracts",
            "deal",
            "deals",
            "client",
            "clients",
            "account",
            "accounts",
            "order",
            "customer",
            "customers",
            "grant",
            "tender",
            "bid");
    private static final Set<String> EARNERS = Set.of("sell", "raise", "take", "collect", "negotiate", "knock", "claw");
    private static final Set<String> TARGETS = Set.of("meet", "hit", "beat", "exceed", "reach");
    private static final Set<String> GOALS = Set.of(
            "deadline",
            "deadlines",
            "target",
            "targets",
            "quota",
            "goal",
            "goals",
            "budget",
            "forecast",
            "date",
            "standard",
            "standards");
    private static final Set<String> CHECKS = Set.of(
            "inspection",
            "inspections",
            "audit",
            "audits",
            "exam",
            "exams",
            "test",
            "tests",
            "assessment",
            "review",
            "survey",
            "surveillance");
    private static final Set<String> HONOURS = Set.of(
            "distinction",
            "merit",
            "honours",
            "promotion",
            "rosette",
            "rosettes",
            "medals",
            "trust",
            "certification",
            "first",
            "degree",
            "place",
            "star",
            "stars",
            "rating",
            "accreditation",
            "medal",
            "badge",
            "licence");
    private static final Set<String> AUXILIARIES =
            Set.of("was", "were", "has", "have", "been", "which", "that", "is", "are", "it", "be", "get", "got", "had");

    private final Tokens tokens;
    private final List<Range> achievements;
    private final NumberIndex numbers;
    private final ResultObjects objects;

    ResultVerbs(Tokens tokens, List<Range> achievements, NumberIndex numbers) {
        this.tokens = tokens;
        this.achievements = achievements;
        this.numbers = numbers;
        this.objects = new ResultObjects(tokens, numbers);
    }

    boolean tells(int i, Range sentence) {
        Form form = Verbs.form(tokens.at(i).lower());
        boolean ours = ours(i, sentence);
        boolean sells = form.base().equals("sell") && form.plain() && direct(i, form, sentence);
        if (ours && (sells || form.past() || form.participle() || form.gerund()) && effect(i, form, sentence)) {
            return true;
        }
        return relative(i, form, sentence)
                || moved(i, ours)
                || outcome(i, sentence, ours)
                || repeated(i, form)
                || product(i, form, sentence);
    }

    /// `was shared 12,000 times`.
    private boolean repeated(int i, Form form) {
        boolean passive = tokens.is(i - 1, "was")
                || tokens.is(i - 1, "were")
                || tokens.is(i - 1, "been")
                || tokens.is(i - 1, "got") && !tokens.is(i - 2, "i");
        boolean times = numbers.at(i + 1) != null && tokens.is(numbers.end(i + 1) - 1, "times");
        NearNumber places = tokens.is(i + 1, "in") ? numbers.at(i + 2) : null;
        boolean spread = places != null && places.kind() == NumberKind.COUNT;
        boolean audience = spread || tokens.is(i + 1, "by") && (numbers.at(i + 2) != null || numbers.at(i + 3) != null);
        return passive && form.participle() && (times || audience);
    }

    /// `My booklet raised …`, `our loaf took …`: the writer's work acts at the head of the sentence.
    private boolean product(int i, Form form, Range sentence) {
        boolean own = tokens.is(sentence.from(), "my") || tokens.is(sentence.from(), "our");
        boolean acts = form.past()
                && !form.base().equals("be")
                && !form.base().equals("have")
                && Verbs.action(form)
                && !ours(i, sentence);
        if (!own || !acts || i > sentence.from() + 7) {
            return false;
        }
        for (int at = sentence.from() + 1; at < i; at++) {
            boolean other = tokens.is(at, ",")
                    || Verbs.form(tokens.at(at).lower()).past()
                    || AUXILIARIES.contains(tokens.at(at).lower());
            if (other) {
                return false;
            }
        }
        return !Set.of("include", "cover", "involve", "focus").contains(form.base());
    }

    /// `Sold a grand piano`, `made £312`, `got the projector working`, `stopped buying boxes`.
    private boolean direct(int i, Form form, Range sentence) {
        Token next = tokens.at(i + 1);
        boolean one =
                next.is("the") || next.is("a") || next.is("an") || next.is("my") || next.is("our") || next.is("every");
        NearNumber amount = numbers.at(Connectors.skipHedges(tokens, i + 1));
        boolean money = amount != null && amount.kind() == NumberKind.MONEY;
        return switch (form.base()) {
            case "sell" -> one || amount != null && amount.kind() != NumberKind.DATE;
            case "make" -> money || objects.better(i, sentence);
            case "clear", "net" -> money;
            case "stop" -> form.past() && (Verbs.form(next.lower()).gerund() || one);
            case "get" -> one && objects.going(i, sentence);
            default -> false;
        };
    }

    private boolean effect(int i, Form form, Range sentence) {
        if (direct(i, form, sentence)) {
            return true;
        }
        if (STRONG.contains(form.base()) && !(form.gerund() && form.base().equals("house"))) {
            return true;
        }
        boolean mover = MOVERS.contains(form.base()) && objects.placed(i, sentence)
                || objects.carried(form.base(), i, sentence)
                || (KEEPERS.contains(form.base()) || EARNERS.contains(form.base())) && objects.rated(i, sentence)
                || form.base().equals("pass") && objects.named(i, sentence, CHECKS)
                || TARGETS.contains(form.base()) && objects.named(i, sentence, GOALS)
                || (form.base().equals("earn")
                                || form.base().equals("gain")
                                || form.base().equals("achieve"))
                        && objects.named(i, sentence, HONOURS);
        return mover
                || Verbs.effect(form) && objects.measured(i, sentence)
                || (form.base().equals("land")
                                || form.base().equals("sign")
                                || form.base().equals("close"))
                        && objects.named(i, sentence, DEALS);
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

    /// `which cut …`, `a model that saves …`.
    private boolean relative(int i, Form form, Range sentence) {
        boolean perfect = tokens.is(i - 1, "has") || tokens.is(i - 1, "have") || tokens.is(i - 1, "had");
        boolean which = perfect && tokens.is(i - 2, "that")
                || tokens.is(i - 1, "which")
                || tokens.is(i - 1, "that")
                || tokens.is(i - 2, "which")
                || tokens.is(i - 1, "it")
                || tokens.is(i - 1, "this");
        boolean finite = form.past() || form.third();
        boolean adds = tokens.is(i - 1, ",") && form.third() && objects.rated(i, sentence);
        if (adds && (form.base().equals("save") || EARNERS.contains(form.base()))) {
            return true;
        }
        return which
                && finite
                && (STRONG.contains(form.base())
                        || Verbs.effect(form) && (objects.measured(i, sentence) || tokens.is(i - 1, "which"))
                        || MOVERS.contains(form.base()) && form.past() && objects.placed(i, sentence)
                        || ENABLING.contains(form.base()) && !tokens.is(i - 1, "it") && !tokens.is(i - 1, "this")
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
                || before.is("never")
                || before.is("and");
        if (attributive) {
            return false;
        }
        boolean passive = Set.of("was", "were", "been", "is", "are", "be").contains(before.lower())
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
        boolean noun = token.is("cut") && (before.is("power") || before.is("hair"));
        boolean attributive = noun || determiner(before) || before.is("to") || before.is("i") || before.is("we");
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
