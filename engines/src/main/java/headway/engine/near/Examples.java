package headway.engine.near;

import headway.engine.near.Clauses.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds something concrete that a stranger could picture: proper names, codes, quoted titles, dated
/// occasions, and specific things (`the nightly build`).
final class Examples {

    private static final Set<String> GENERIC = WordLists.words("generic-capitals.txt");
    private static final Set<String> MODIFIERS = WordLists.words("generic-words.txt");
    private static final Set<String> ARTEFACTS = WordLists.words("artefacts.txt");
    private static final Set<String> DISCOVERIES = WordLists.words("discovery-verbs.txt");
    private static final Set<String> VAGUE = WordLists.words("vague-heads.txt");
    private static final Set<String> EVENTS = WordLists.words("events.txt");

    /// Kinds that a number only sorts: `Form 990`, `Years 7 to 9`, `ISO 17025`.
    private static final Set<String> UNPICTURED = WordLists.words("unpictured.txt");

    private final Tokens tokens;
    private final SkillLists lists;
    private final ExampleCases cases;
    private final ExampleMakings makings;
    private final LoneCapitals capitals;

    Examples(Tokens tokens) {
        this.tokens = tokens;
        this.lists = new SkillLists(tokens);
        this.cases = new ExampleCases(tokens);
        this.makings = new ExampleMakings(tokens);
        this.capitals = new LoneCapitals(tokens);
    }

    /// Ranges of tokens in order, not overlapping.
    List<Range> find() {
        List<Range> found = new ArrayList<>();
        for (Range sentence : Clauses.sentences(tokens)) {
            boolean skills = lists.skills(sentence);
            int i = sentence.from();
            while (i < sentence.to()) {
                int end = skills && lists.entry(i, sentence) ? i : Math.min(end(i), sentence.to());
                if (end > i) {
                    found.add(new Range(i, end));
                }
                i = Math.max(end, i + 1);
            }
        }
        return found;
    }

    private int end(int i) {
        int name = name(i);
        if (name > i) {
            return name;
        }
        int quoted = cases.quoted(i);
        if (quoted > i) {
            return quoted;
        }
        int numbered = cases.numbered(i);
        if (numbered > i) {
            return numbered;
        }
        int someone = cases.someone(i);
        if (someone > i) {
            return someone;
        }
        int occasion = cases.occasion(i);
        if (occasion > i) {
            return occasion;
        }
        int made = makings.made(i);
        if (made > i) {
            return made;
        }
        int dated = dated(i);
        return dated > i ? dated : thing(i);
    }

    /// A proper name: capital letters inside a sentence.
    private int name(int i) {
        Token token = tokens.at(i);
        if (coded(i)) {
            return i + (token.number() ? 2 : 1);
        }
        if (!proper(i)) {
            return i;
        }
        int end = i + 1;
        while (end < i + 8
                && (tokens.at(end).capital()
                        || tokens.at(end).number() && tokens.at(end - 1).capital()
                        || tokens.hyphen(end)
                        || tokens.is(end, "&")
                        || tokens.is(end, "of") && tokens.at(end + 1).capital())) {
            end++;
        }
        return end;
    }

    private boolean proper(int i) {
        Token token = tokens.at(i);
        if (!token.capital() || GENERIC.contains(token.lower()) || token.text().length() == 1) {
            return numberedName(i);
        }
        boolean lettered = tokens.at(i + 1).capital() && tokens.at(i + 1).text().length() == 1;
        boolean sorted = UNPICTURED.contains(token.lower()) && (tokens.at(i + 1).number() || lettered);
        if (sorted || capitals.nameless(i)) {
            return false;
        }
        if (opensClause(i)) {
            return opensWithName(i);
        }
        boolean fluent = tokens.is(i - 1, "native")
                || tokens.is(i - 1, "fluent")
                || tokens.is(i - 1, "some")
                || tokens.is(i - 1, "basic");
        boolean measure = token.acronym() && !Units.of(token.lower()).name().isEmpty();
        boolean plural = fluent
                || measure
                || token.lower().length() > 3
                        && token.acronym()
                        && GENERIC.contains(
                                token.lower().substring(0, token.lower().length() - 1));
        boolean dateUnit = Dates.end(tokens, i) > i;
        boolean several = severalOf(token.text());
        boolean shouting = token.acronym()
                && token.text().length() > 1
                && tokens.at(i - 1).acronym()
                && tokens.at(i + 1).acronym();
        return !plural && !several && !dateUnit && !shouting;
    }

    /// `MOTs`, `MPs`: things of one kind.
    private static boolean severalOf(String text) {
        int last = text.length() - 1;
        return last > 0 && text.charAt(last) == 's' && text.chars().limit(last).allMatch(Character::isUpperCase);
    }

    /// `Year 7`, `Ward 4`, `Part P`.
    private boolean numberedName(int i) {
        Token token = tokens.at(i);
        Token next = tokens.at(i + 1);
        boolean opus = token.capital()
                && next.is("no")
                && tokens.is(i + 2, ".")
                && tokens.at(i + 3).number();
        boolean dated = Dates.end(tokens, i) > i && !tokens.is(i - 1, "for");
        boolean deed = token.opens() && Verbs.form(token.lower()).past();
        boolean listed = opus
                || token.capital()
                        && !deed
                        && !dated
                        && !UNPICTURED.contains(token.lower())
                        && next.number()
                        && !Dates.month(token)
                        && next.spaced()
                        && Names.end(tokens, i + 1) > i + 1;
        return listed && token.text().length() > 1;
    }

    /// The first word of a sentence is capitalised anyway; it is a name with one beside it or no other reading.
    private boolean opensWithName(int i) {
        Token token = tokens.at(i);
        Token next = tokens.at(i + 1);
        boolean possessive = token.lower().endsWith("'s")
                && !Nouns.function(token)
                && !token.is("it's")
                && !token.is("there's")
                && !token.is("that's")
                && !token.is("let's")
                && !token.is("what's");
        boolean beside = next.capital()
                && !next.opens()
                && !GENERIC.contains(next.lower())
                && !Verbs.listed(token.lower())
                && !Nouns.function(token);
        return numberedName(i) || beside && !possessive;
    }

    private boolean opensClause(int i) {
        Token before = tokens.at(i - 1);
        boolean quote = before.is("\"") || before.is("“") || before.is("(") || before.is("‘");
        return tokens.at(i).opens()
                || before.is(":")
                || before.opens() && before.type() == Token.Type.SIGN
                || quote && tokens.at(i - 1).opens();
    }

    /// Codes of things: `X200`, `9B`, `P91`, `44C`.
    private boolean coded(int i) {
        Token token = tokens.at(i);
        Token next = tokens.at(i + 1);
        if (token.number()) {
            boolean letter =
                    next.word() && !next.spaced() && next.text().length() == 1 && "ABCEFHJ".contains(next.text());
            return letter;
        }
        if (!token.capital() || token.text().length() < 2 || GENERIC.contains(token.lower())) {
            return false;
        }
        boolean digits = token.text().chars().anyMatch(Character::isDigit);
        boolean sorted = UNPICTURED.contains(tokens.at(i - 1).lower());
        return digits && !sorted && Dates.end(tokens, i) == i;
    }

    /// `the 2019 inspection`, `the outage of 17 July`, `the audit in March`.
    private int dated(int i) {
        Token token = tokens.at(i);
        boolean definite = token.is("the") || token.is("our") || token.is("my") || token.is("last") || token.is("this");
        if (!definite) {
            return i;
        }
        boolean sorts = Nouns.plural(tokens.at(i + 2))
                && !EVENTS.contains(tokens.at(i + 2).lower());
        if (Years.year(tokens.at(i + 1)) && tokens.word(i + 2) && !Nouns.function(tokens.at(i + 2)) && !sorts) {
            return i + 3;
        }
        for (int at = i + 1; at < i + 4; at++) {
            boolean event = EVENTS.contains(tokens.at(at).lower());
            boolean date = tokens.is(at + 1, "of") || tokens.is(at + 1, "on") || tokens.is(at + 1, "in");
            if (event && date && (Dates.end(tokens, at + 2) > at + 2 || Dates.month(tokens.at(at + 2)))) {
                return at + 3;
            }
        }
        return i;
    }

    /// `spotted a wrong dose`, `calmed a caller`: one particular case.
    private int particular(int verb) {
        for (int at = verb + 1; at < verb + 5; at++) {
            boolean article = tokens.is(at, "a") || tokens.is(at, "an") || tokens.is(at, "same");
            if (article && tokens.word(at + 1)) {
                return VAGUE.contains(tokens.at(at + 1).lower())
                                || MODIFIERS.contains(tokens.at(at + 1).lower())
                                || tokens.is(at + 1, "second")
                                || tokens.at(at + 1).lower().endsWith("er")
                        ? verb
                        : at + 2;
            }
            boolean over = tokens.is(at, ",")
                    || tokens.is(at, ".")
                    || tokens.is(at, ";")
                    || tokens.at(at).opens();
            if (over) {
                return verb;
            }
        }
        return verb;
    }

    /// `the falls form`, `our spring catalogue`: definite, with a telling modifier; or one noun that is concrete
    // itself.
    private int thing(int i) {
        Token token = tokens.at(i);
        if (DISCOVERIES.contains(token.lower())) {
            return particular(i);
        }
        boolean definite = token.is("the") || token.is("our") || token.is("my") || token.is("its") || token.is("their");
        boolean duty =
                tokens.at(i + 1).lower().startsWith("responsib") || tokens.is(i + 1, "role") || tokens.is(i + 1, "job");
        if (!definite || duty) {
            return i;
        }
        boolean told = false;
        int at = i + 1;
        for (int words = 0; words < 5; words++) {
            Token word = tokens.at(at);
            boolean often = !Double.isNaN(Units.frequency(word.lower()));
            if (!word.word() || Nouns.function(word) && !often) {
                return i;
            }
            int end = Nouns.wordEnd(tokens, at);
            Token next = tokens.at(end);
            boolean last = !next.word()
                    || Nouns.function(next)
                    || Verbs.form(next.lower()).past();
            boolean head = ARTEFACTS.contains(tokens.at(end - 1).lower());
            if (told && head && last) {
                return end;
            }
            told |= !MODIFIERS.contains(word.lower());
            at = end;
        }
        return i;
    }
}
