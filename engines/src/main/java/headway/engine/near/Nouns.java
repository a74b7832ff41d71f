package headway.engine.near;

import java.util.Set;

/// Finds where a counted noun phrase ends: `12` → `newly qualified nurses`.
final class Nouns {

    private static final Set<String> FUNCTION = WordLists.words("function-words.txt");
    private static final Set<String> PLURALS = WordLists.words("irregular-plurals.txt");

    /// Function words that describe a plural right behind them.
    private static final Set<String> ADJECTIVES = Set.of(
            "weekly",
            "daily",
            "monthly",
            "quarterly",
            "yearly",
            "fortnightly",
            "hourly",
            "nightly",
            "back",
            "past",
            "outside",
            "inside",
            "away",
            "overnight",
            "overall");

    /// Nouns with a final s that often stand before another noun.
    private static final Set<String> MODIFIERS = Set.of(
            "sales",
            "goods",
            "sports",
            "systems",
            "operations",
            "communications",
            "arts",
            "maths",
            "mathematics",
            "logistics",
            "benefits",
            "savings",
            "accounts",
            "resources",
            "news",
            "customs",
            "claims",
            "services",
            "works",
            "lower",
            "business",
            "process",
            "access",
            "address",
            "express",
            "wireless",
            "glass",
            "class",
            "bus",
            "gas",
            "press",
            "mass",
            "cross",
            "less",
            "grass",
            "brass",
            "fitness",
            "wellness",
            "illness",
            "witness",
            "campus",
            "virus",
            "bonus",
            "stress",
            "mattress",
            "physics",
            "economics",
            "electronics",
            "overseas",
            "series",
            "rugby",
            "ladies",
            "mens",
            "womens",
            "childrens",
            "homeless",
            "chess",
            "compass",
            "analysis",
            "diabetes",
            "tennis");

    /// Those of them that are plurals themselves when no noun follows.
    private static final Set<String> CLOSING = Set.of(
            "sales",
            "goods",
            "sports",
            "systems",
            "operations",
            "communications",
            "benefits",
            "savings",
            "accounts",
            "resources",
            "claims",
            "services",
            "works",
            "ladies",
            "buses",
            "glasses",
            "series");

    /// Longest noun phrase in words; longer ones are not read to their end.
    private static final int LONGEST = 7;

    /// A phrase after a number.
    ///
    /// @param end token after the last one; the start when there is none
    /// @param head the counted noun in lower case, empty when there is none
    /// @param plural whether the noun is a plural
    record Phrase(int end, String head, boolean plural) {}

    private Nouns() {}

    /// The phrase that starts at token `i`.
    static Phrase phrase(Tokens tokens, int i, boolean single) {
        int last = -1;
        int at = i;
        for (int words = 0; words < LONGEST; words++) {
            Token token = tokens.at(at);
            if (token.is("of") && last > 0 && at == last && !tokens.at(at - 1).is("lot")) {
                at++;
                continue;
            }
            boolean ends = function(token) && !tokens.hyphen(at + 1) && !describes(tokens, at);
            if (!token.word() || counts(tokens, at) || ends || token.opens()) {
                break;
            }
            int end = wordEnd(tokens, at);
            Token head = tokens.at(end - 1);
            boolean closes = CLOSING.contains(head.lower())
                    && (!tokens.word(end)
                            || function(tokens.at(end))
                            || tokens.at(end).opens());
            if (closes || plural(head) && !continues(tokens, end, head)) {
                return new Phrase(end, written(tokens, at, end), true);
            }
            boolean verbal = last > 0 && told(head)
                    || head.lower().endsWith("ly")
                    || head.lower().endsWith("ed")
                    || head.lower().endsWith("ing");
            boolean thing = head.lower().endsWith("ing")
                    && (!tokens.word(end) || function(tokens.at(end)))
                    && !determined(tokens.at(end));
            last = verbal && !thing ? last : end;
            at = nameNumber(tokens, end);
        }
        boolean units = single && last > 0;
        return units ? new Phrase(last, tokens.at(last - 1).lower(), false) : new Phrase(i, "", false);
    }

    /// `23 weekly reports`, `three back blows`: an adverb that is an adjective before a plural.
    private static boolean describes(Tokens tokens, int at) {
        Token next = tokens.at(at + 1);
        boolean noun = plural(next) || next.word() && !function(next) && plural(tokens.at(at + 2));
        return ADJECTIVES.contains(tokens.at(at).lower()) && noun && !next.opens();
    }

    /// Whether another number starts: `2 three-day courses`, but not `six one-to-one talks`.
    private static boolean counts(Tokens tokens, int at) {
        boolean measures = !Units.of(tokens.at(at + 2).lower()).name().isEmpty();
        return Numerals.numberWord(tokens.at(at)) && (!tokens.hyphen(at + 1) || measures);
    }

    /// Whether a past form behind a noun goes on as its verb: `one client left`.
    private static boolean told(Token token) {
        Verbs.Form form = Verbs.form(token.lower());
        return form.past() && !form.plain() && Verbs.listed(token.lower());
    }

    /// The head noun with what a hyphen joins to it: `part-timers`.
    private static String written(Tokens tokens, int from, int end) {
        StringBuilder head = new StringBuilder(tokens.at(end - 1).lower());
        for (int at = end - 2; at > from && tokens.hyphen(at); at -= 2) {
            head.insert(0, tokens.at(at - 1).lower() + "-");
        }
        return head.toString();
    }

    private static boolean determined(Token token) {
        return token.is("the")
                || token.is("a")
                || token.is("an")
                || token.is("my")
                || token.is("our")
                || token.is("their");
    }

    /// Whether the word ends a noun phrase.
    static boolean function(Token token) {
        return FUNCTION.contains(token.lower());
    }

    /// Whether the word looks like a plural noun.
    static boolean plural(Token token) {
        String word = token.lower();
        if (!token.word() || FUNCTION.contains(word)) {
            return false;
        }
        if (PLURALS.contains(word) || word.equals("s") && !token.spaced()) {
            return true;
        }
        return word.length() > 2
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is")
                        && !word.endsWith("'s")
                        && !MODIFIERS.contains(word)
                || word.equals("mps")
                || word.equals("buses")
                || word.equals("glasses");
    }

    /// End of a word with what hyphens, slashes and possessives join to it.
    static int wordEnd(Tokens tokens, int i) {
        int end = i + 1;
        for (int parts = 0; parts < 4 && (tokens.hyphen(end) || slash(tokens, end)); parts++) {
            end += 2;
        }
        boolean aged = tokens.at(end - 1).number()
                && tokens.is(end, "s")
                && !tokens.at(end).spaced();
        return aged ? end + 1 : end;
    }

    private static boolean slash(Tokens tokens, int i) {
        return (tokens.is(i, "/") || tokens.is(i, "&"))
                && !tokens.at(i).spaced()
                && tokens.word(i + 1)
                && !tokens.at(i + 1).spaced()
                && !Units.of(tokens.at(i + 1).lower()).name().equals("week");
    }

    /// A plural that only modifies the next word: `12 sales calls`, `8 staff rotas`.
    private static boolean continues(Tokens tokens, int next, Token head) {
        Token after = tokens.at(next);
        boolean modifies = PLURALS.contains(head.lower()) || head.acronym();
        return modifies && after.word() && !after.opens() && plural(after) && !PLURALS.contains(after.lower());
    }

    /// Steps over the number of a name inside the phrase: `12 Year 9 pupils`.
    private static int nameNumber(Tokens tokens, int at) {
        Token token = tokens.at(at);
        return token.number() && tokens.at(at - 1).capital() ? at + 1 : at;
    }
}
