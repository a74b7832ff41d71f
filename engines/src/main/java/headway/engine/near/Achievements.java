package headway.engine.near;

import headway.engine.near.Clauses.Range;
import headway.engine.near.Verbs.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds what the writer did: a verb of doing with `I`, `we` or nobody before it.
final class Achievements {

    private static final Set<String> SKIPPED = WordLists.words("adverbs.txt");
    private static final Set<String> PLANS = WordLists.words("plan-words.txt");
    private static final Set<String> LABELS = WordLists.words("duty-labels.txt");
    private static final Set<String> DESCRIBED = WordLists.words("described-participles.txt");
    private static final Set<String> OPENERS = WordLists.words("opening-words.txt");

    /// Nouns that a verb in the past joins: `stage managed`, `spot checked`.
    private static final Set<String> COMPOUND =
            Set.of("stage", "project", "product", "line", "case", "spot", "hand", "quality", "fact", "peer", "bulk");

    private static final int REACH = 8;

    private final Tokens tokens;
    private final Doing doing;
    private final RegularWork regular;
    private final Subjects subjects;
    private final Gerunds gerunds;

    Achievements(Tokens tokens) {
        this.tokens = tokens;
        this.doing = new Doing(tokens);
        this.regular = new RegularWork(tokens, doing);
        this.subjects = new Subjects(tokens, doing);
        this.gerunds = new Gerunds(tokens, doing);
    }

    /// The spans of what was done, as ranges of tokens in order, at most one a clause.
    List<Range> find() {
        List<Range> found = new ArrayList<>();
        for (Range sentence : Clauses.sentences(tokens)) {
            sentence(sentence, found);
        }
        return Clauses.apart(found);
    }

    private void sentence(Range sentence, List<Range> found) {
        int before = found.size();
        int start = start(sentence.from(), sentence.to());
        headline(start, sentence.to(), found);
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int last = found.isEmpty() ? -1 : found.getLast().to();
            if (i < last) {
                continue;
            }
            Range subject = subjects.subject(i, sentence);
            if (subject.to() > subject.from()) {
                found.add(subject);
            } else if (Clauses.sign(tokens, i) && i + 1 < sentence.to()) {
                headline(start(i + 1, sentence.to()), sentence.to(), found);
            }
        }
        if (found.size() == before) {
            introduced(sentence, start, found);
        }
        if (found.size() == before) {
            coordinated(sentence, start, found);
        }
        if (found.size() == before) {
            byUs(sentence, found);
        }
    }

    /// Skips bullets, brackets and adverbs at the head of a clause.
    private int start(int from, int to) {
        int i = from;
        while (i < to
                && i < from + REACH
                && (tokens.at(i).type() == Token.Type.SIGN && !tokens.is(i, "$")
                        || SKIPPED.contains(tokens.at(i).lower())
                        || Clauses.adverb(tokens.at(i)))) {
            i++;
        }
        return i;
    }

    /// `Led …`, `Training …`, `Have built …` without a subject.
    private void headline(int i, int to, List<Range> found) {
        if (tokens.is(i - 1, ":") && LABELS.contains(tokens.at(i - 2).lower())) {
            return;
        }
        if (tokens.hyphen(i + 1) && tokens.word(i + 2)) {
            hyphenated(i, found);
            return;
        }
        if (COMPOUND.contains(tokens.at(i).lower())
                && Verbs.form(tokens.at(i + 1).lower()).past()
                && !Verbs.form(tokens.at(i).lower()).past()) {
            headline(i + 1, to, found);
            return;
        }
        Token token = tokens.at(i);
        Form form = Verbs.form(token.lower());
        if (!token.word() || !form.known()) {
            return;
        }
        if (token.is("have") || token.is("having") || token.is("had")) {
            int verb = start(i + 1, to);
            Form done = Verbs.form(tokens.at(verb).lower());
            if (done.participle()
                    && Verbs.action(done)
                    && !DESCRIBED.contains(tokens.at(verb).lower())) {
                found.add(new Range(i, verb + 1));
            }
            return;
        }
        boolean label = form.plain() && tokens.is(i + 2, "by") && (tokens.is(i + 1, "off") || tokens.is(i + 1, "up"));
        boolean grown = form.participle() && !form.past() && doing.object(i + 1);
        boolean past = (form.past() && !label || grown) && doing.doing(i, to) && !doing.described(i);
        boolean present = form.plain() && !form.past() && doing.doing(i, to) && regular.tells(i);
        boolean gerund = form.gerund() && gerunds.acts(i, to);
        boolean helped = form.base().equals("help") && (form.past() || form.gerund()) && doing.helpsToDo(i + 1);
        if (past || present || gerund || helped) {
            found.add(new Range(i, i + 1));
        }
    }

    /// `Spot-checked`, `Co-wrote`: the last part is the verb.
    private void hyphenated(int i, List<Range> found) {
        Form last = Verbs.form(tokens.at(i + 2).lower());
        boolean does = last.past()
                && (tokens.at(i + 3).word() || tokens.at(i + 3).number())
                && Verbs.action(last)
                && !Doing.personal(tokens.at(i + 3).lower());
        if (does) {
            found.add(new Range(i, i + 3));
        }
    }

    /// `In 2021, led …`, `As ward manager introduced …`.
    private void introduced(Range sentence, int start, List<Range> found) {
        Token first = tokens.at(start);
        boolean opener = OPENERS.contains(first.lower()) || first.number() || Dates.end(tokens, start) > start;
        if (!opener) {
            return;
        }
        int limit = Math.min(sentence.to(), start + 16);
        for (int at = start + 1; at < limit; at++) {
            boolean comma = tokens.is(at - 1, ",") || Years.year(tokens.at(at - 1)) || tokens.is(at - 1, "weekend");
            int verb = comma ? start(at, sentence.to()) : at;
            Form form = Verbs.form(tokens.at(verb).lower());
            boolean past = comma
                    && form.past()
                    && doing.doing(verb, sentence.to())
                    && !doing.described(verb)
                    && doing.transitive(verb);
            if (past) {
                found.add(new Range(verb, verb + 1));
                return;
            }
        }
    }

    /// `Attended the scene and cut two people out`: a second verb of a sentence that starts with one.
    private void coordinated(Range sentence, int start, List<Range> found) {
        Form head = Verbs.form(tokens.at(start).lower());
        boolean state = head.past() || tokens.is(start, "i") || tokens.is(start, "we") || tokens.is(start, "was");
        if (!state || PLANS.contains(tokens.at(start + 1).lower())) {
            return;
        }
        for (int at = start + 1; at < sentence.to() - 1; at++) {
            Token token = tokens.at(at);
            boolean other = token.is("who")
                    || token.is("that")
                    || token.is("which")
                    || token.is("they")
                    || token.is("he")
                    || token.is("she")
                    || token.is("it");
            if (other) {
                return;
            }
            if (!token.is("and") && !token.is(",") && !token.is("then") && !token.is("but")) {
                continue;
            }
            int first = start(at + 1, sentence.to());
            int verb = tokens.hyphen(first + 1) ? first + 2 : first;
            Form form = Verbs.form(tokens.at(verb).lower());
            boolean does = form.past()
                    && doing.doing(verb, sentence.to())
                    && doing.transitive(verb)
                    && !doing.described(verb)
                    && (!form.participle() || doing.determined(verb + 1));
            if (does) {
                found.add(new Range(verb, verb + 1));
                return;
            }
        }
    }

    /// `was designed by me`, `written by my team`.
    private void byUs(Range sentence, List<Range> found) {
        for (int at = sentence.from() + 1; at < sentence.to() - 1; at++) {
            boolean us = tokens.is(at, "by")
                    && (tokens.is(at + 1, "me")
                            || tokens.is(at + 1, "us")
                            || (tokens.is(at + 1, "my") || tokens.is(at + 1, "our"))
                                    && Subjects.own(tokens.at(at + 2).lower()));
            Form form = Verbs.form(tokens.at(at - 1).lower());
            if (us && form.participle() && Verbs.action(form)) {
                found.add(new Range(at - 1, at + 2));
                return;
            }
        }
    }
}
