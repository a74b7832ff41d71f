package headway.engine.near;

import headway.engine.near.Verbs.Form;

/// Tells a bare present at the head of a sentence that says what somebody regularly does (`Teach 22 lessons
/// a week`) from a noun of the same form (`Book reviews`).
record RegularWork(Tokens tokens, Doing doing) {

    /// Whether a bare present tells of regular work: `Teach 22 lessons a week`, `Run a homework club`.
    boolean tells(int i) {
        Token next = tokens.at(i + 1);
        boolean upwards = next.is("upwards") && tokens.is(i + 2, "of");
        boolean amount = upwards || Connectors.skipHedges(tokens, i + 1) > i + 1 || doing.number(i + 1);
        boolean particle = (next.is("up") || next.is("out") || next.is("after"))
                && (tokens.word(i + 2) || tokens.at(i + 2).number());
        boolean determined = doing.object(i + 1) && !next.capital();
        boolean often = (next.is("twice") || next.is("weekly") || next.is("daily") || next.is("monthly"))
                && (!tokens.word(i + 2) || Nouns.function(tokens.at(i + 2)));
        boolean into =
                next.is("in") && doing.number(i + 2) && !Dates.month(tokens.at(i + 3)) && !Years.year(tokens.at(i + 2));
        boolean timed = next.is("for") && doing.number(i + 2) || often || into;
        boolean moved =
                doing.number(i + 1) && (tokens.is(i + 2, "→") || tokens.is(i + 3, "→") || tokens.is(i + 4, "→"));
        boolean named = moved || doing.number(i + 1) && Names.end(tokens, i + 1) > i + 1;
        return tokens.at(i).opens() && !named && (amount || determined || particle || timed || classed(i) || listed(i));
    }

    /// `Interview clients, take statements`, `Measure, cut, fit`, `Hold clinics at`: verbs in a row, or a verb
    /// with a plural and what is done with it.
    private boolean listed(int i) {
        Token next = tokens.at(i + 1);
        boolean bare = next.is(",") || next.is("and");
        int after = bare ? i + 1 : Nouns.plural(next) ? i + 2 : Nouns.plural(tokens.at(i + 2)) ? i + 3 : i;
        if (after == i) {
            return false;
        }
        boolean joins = tokens.is(after, ",") || tokens.is(after, "and") || tokens.is(after, "then");
        int verb = tokens.is(after + 1, "and") || tokens.is(after + 1, "then") ? after + 2 : after + 1;
        Form second = Verbs.form(tokens.at(verb).lower());
        boolean row =
                joins && second.plain() && Verbs.action(second) && (doing.object(verb + 1) || follows(verb + 1, bare));
        boolean placed = !bare && (tokens.is(after, "at") || tokens.is(after, "in")) && doing.number(after + 1);
        return row || placed;
    }

    /// Whether what stands behind the second verb goes on as verbs do.
    private boolean follows(int i, boolean bare) {
        Token next = tokens.at(i);
        Form third = Verbs.form(tokens.at(i + 1).lower());
        boolean more = (next.is(",") || next.is("and")) && third.plain() || next.is("up") || next.is("out");
        return more || !bare && (Nouns.plural(next) || !next.word() && !next.number());
    }

    /// `Teach spin five times a week`, `Wash sheets daily`: how often stands behind the object.
    private boolean classed(int i) {
        for (int at = i + 2; at < i + 5; at++) {
            boolean often = tokens.is(at, "times")
                    || tokens.is(at, "daily")
                    || tokens.is(at, "weekly")
                    || (tokens.is(at, "once") || tokens.is(at, "twice")) && tokens.is(at + 1, "a")
                    || tokens.is(at, "every");
            if (often) {
                return tokens.at(i + 1).word() && !Nouns.function(tokens.at(i + 1));
            }
        }
        return false;
    }
}
