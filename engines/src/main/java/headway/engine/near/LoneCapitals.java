package headway.engine.near;

import java.util.Set;

/// Capitals that name nothing by themselves: short forms of a trade (`48 DUI arrests`, `a MIG welder`) and
/// languages (`from German into Dutch`).
record LoneCapitals(Tokens tokens) {

    private static final Set<String> LANGUAGES = WordLists.words("languages.txt");

    /// Before a short form these show that it is somebody: `for the BBC`, `deliveries to JCB`.
    private static final Set<String> TOWARDS =
            Set.of("at", "to", "for", "by", "with", "from", "of", "near", "outside", "joined", "against");

    private static final Set<String> DEFINITE =
            Set.of("the", "our", "their", "my", "this", "that", "standard", "local");

    /// Letters of the longest short form of a trade.
    private static final int LONGEST = 5;

    boolean nameless(int i) {
        return language(i) || jargon(i);
    }

    /// A language without a noun behind it; `the Danish shop` is somewhere.
    private boolean language(int i) {
        return LANGUAGES.contains(tokens.at(i).lower()) && (!noun(i + 1) || tokens.hyphen(i + 1));
    }

    /// A short form that sorts things (`EV chargers`, `at SCS level`) or stands as a thing itself (`Achieved
    /// ROSC`), unless something is done at, for or with it.
    private boolean jargon(int i) {
        Token token = tokens.at(i);
        Token next = tokens.at(i + 1);
        boolean joined = next.capital() && !next.acronym() && !next.opens() || tokens.is(i + 1, "&");
        if (!token.acronym() || token.text().length() > LONGEST || joined) {
            return false;
        }
        Token before = tokens.at(i - 1);
        if (DEFINITE.contains(before.lower())) {
            return Nouns.plural(next);
        }
        return !TOWARDS.contains(before.lower()) || noun(i + 1) && !Nouns.function(next);
    }

    private boolean noun(int i) {
        Token token = tokens.at(i);
        return token.word() && !token.opens() && !Nouns.function(token);
    }
}
