package headway.engine.near;

import headway.engine.near.Clauses.Range;
import java.util.Set;

/// What stands after a verb of the writer's and makes it an effect: where the object ended up, an
/// amount, a measure.
record ResultObjects(Tokens tokens, NumberIndex numbers) {

    private static final Set<String> MEASURES = WordLists.words("measures.txt");
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
            "out",
            "free",
            "afloat",
            "alive",
            "safe",
            "to",
            "above",
            "home",
            "within",
            "dry",
            "warm",
            "fed",
            "running");
    private static final Set<String> GRANTED = Set.of(
            "consent",
            "permission",
            "approval",
            "funding",
            "licence",
            "license",
            "accreditation",
            "certification",
            "grant",
            "visa",
            "refund",
            "compensation",
            "clearance",
            "backing",
            "agreement",
            "contract",
            "rise",
            "raise",
            "pension",
            "payout",
            "discount",
            "extension",
            "reprieve",
            "asylum",
            "parole",
            "bail",
            "planning");
    private static final Set<String> KEPT = Set.of(
            "jobs",
            "job",
            "staff",
            "contract",
            "contracts",
            "customer",
            "customers",
            "client",
            "clients",
            "account",
            "accounts",
            "licence",
            "deal",
            "posts",
            "service",
            "accreditation",
            "certificate",
            "title",
            "members",
            "volunteers",
            "tenant",
            "tenants",
            "supplier",
            "suppliers",
            "patients");
    private static final Set<String> KEPT_AT = Set.of(
            "out",
            "free",
            "afloat",
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
            "dry",
            "warm",
            "fed",
            "running");
    private static final Set<String> CARRIERS = Set.of(
            "take", "bring", "train", "coach", "lift", "turn", "grow", "mentor", "develop", "raise", "transform");

    /// `brought … down`, `got … back`, `kept … in`, `got them their £400`.
    boolean placed(int i, Range sentence) {
        String base = Verbs.form(tokens.at(i).lower()).base();
        boolean amount = false;
        for (int at = i + 1; at < sentence.to() && at < i + 14; at++) {
            Token token = tokens.at(at);
            boolean over = token.is(";") || token.is(":") || token.is(",") || token.is("which");
            if (over) {
                return false;
            }
            amount |= numbers.at(at) != null;
            boolean kept = base.equals("keep")
                    && KEPT.contains(token.lower())
                    && (!tokens.word(at + 1) || Nouns.function(tokens.at(at + 1)));
            boolean gotFor = base.equals("get")
                    && token.is("for")
                    && (tokens.is(at + 1, "every") || tokens.is(at + 1, "all") || numbers.at(at + 1) != null);
            boolean off = base.equals("get") && token.is("off") && amount;
            if (kept || gotFor || off) {
                return true;
            }
            NearNumber number = numbers.at(at);
            if (number != null && (base.equals("get") || base.equals("take")) && number.kind() == NumberKind.MONEY
                    || base.equals("get") && GRANTED.contains(token.lower())) {
                return true;
            }
            if (PLACES.contains(token.lower()) && leads(base, token.lower(), at)) {
                return true;
            }
        }
        return false;
    }

    /// `took the team from bottom of the table to third`.
    boolean carried(String base, int i, Range sentence) {
        if (!CARRIERS.contains(base)) {
            return false;
        }
        boolean from = false;
        for (int at = i + 1; at < sentence.to() && at < i + 14; at++) {
            from |= tokens.is(at, "from") && Dates.end(tokens, at + 1) == at + 1 && !Dates.month(tokens.at(at + 1));
            if (from && tokens.is(at, "to")
                    || (base.equals("turn") || base.equals("transform")) && tokens.is(at, "into")) {
                return true;
            }
        }
        return false;
    }

    /// `made the till screen bigger`: a comparative that no noun follows.
    boolean better(int i, Range sentence) {
        for (int at = i + 2; at < sentence.to() && at < i + 8; at++) {
            String word = tokens.at(at).lower();
            boolean comparative = word.length() > 4 && word.endsWith("er") && !Doing.noun(word);
            boolean closes = !tokens.word(at + 1) || Nouns.function(tokens.at(at + 1));
            if (comparative
                    && closes
                    && (Ratios.COMPARISONS.contains(word) || word.endsWith("ger") || word.endsWith("ier"))) {
                return true;
            }
            if (!tokens.word(at)) {
                return false;
            }
        }
        return false;
    }

    /// `got the projector working`: a verb in -ing right behind the object.
    boolean going(int i, Range sentence) {
        for (int at = i + 3; at < sentence.to() && at < i + 7; at++) {
            boolean noun = tokens.word(at - 1) && !Nouns.function(tokens.at(at - 1));
            if (noun && Verbs.form(tokens.at(at).lower()).gerund()) {
                return true;
            }
            if (!tokens.word(at) || Nouns.function(tokens.at(at))) {
                return false;
            }
        }
        return false;
    }

    /// Whether the object is a share, a ratio or an amount of money.
    boolean rated(int i, Range sentence) {
        for (int at = i + 1; at < sentence.to() && at < i + 9; at++) {
            NearNumber number = numbers.at(at);
            boolean rate = number != null
                    && !tokens.is(numbers.end(at), "each")
                    && !tokens.is(numbers.end(at), "apiece")
                    && (number.kind() == NumberKind.PERCENT
                            || number.kind() == NumberKind.RATIO
                            || number.kind() == NumberKind.MONEY);
            if (rate) {
                return true;
            }
        }
        return false;
    }

    /// `landed the cleaning contract`.
    boolean named(int i, Range sentence, Set<String> nouns) {
        for (int at = i + 1; at < sentence.to() && at < i + 7; at++) {
            if (nouns.contains(tokens.at(at).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean leads(String base, String place, int at) {
        return switch (base) {
            case "talk" -> place.equals("round") || place.equals("into") || place.equals("down") || place.equals("out");
            case "keep" -> KEPT_AT.contains(place);
            case "trace" -> place.equals("to");
            case "take" ->
                place.equals("down")
                        || place.equals("to") && numbers.at(at + 1) != null && !tokens.is(at - 1, "out")
                        || place.equals("back");
            case "put" -> place.equals("right") || place.equals("back") && tokens.is(at + 1, "in");
            case "leave", "hold" ->
                place.equals("at") || place.equals("under") || place.equals("open") || place.equals("below");
            case "have", "let" -> place.equals("stopped") || place.equals("reinstated") || place.equals("right");
            case "get" ->
                place.equals("to") && Verbs.form(tokens.at(at + 1).lower()).plain()
                        || !(place.equals("through") && tokens.is(at + 1, "to"))
                                && !Set.of("in", "at", "to", "under", "below", "within", "above")
                                        .contains(place)
                        || !place.equals("in") && !place.equals("at") && numbers.at(at + 1) != null;
            case "bring" ->
                !place.equals("at") && !place.equals("to") && !place.equals("in")
                        || place.equals("in") && numbers.at(at + 1) != null;
            case "pull", "push", "drive" ->
                Set.of("down", "back", "under", "below", "out").contains(place);
            default ->
                !place.equals("round")
                        && Set.of("down", "back", "into", "under", "below", "round", "out", "through")
                                .contains(place);
        };
    }

    /// Whether a measure or an amount stands in the object.
    boolean measured(int i, Range sentence) {
        for (int at = i + 1; at < sentence.to() && at < i + 9; at++) {
            Token token = tokens.at(at);
            boolean over = token.is(";") || token.is(":") || token.is(".") || token.is(",") && at > i + 4;
            if (over) {
                return false;
            }
            NearNumber number = numbers.at(at);
            boolean amount = number != null && number.kind() != NumberKind.DATE && number.kind() != NumberKind.COUNT;
            boolean by = (token.is("by") || token.is("to") && at > i + 1) && numbers.at(at + 1) != null;
            if (by || amount || MEASURES.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
