package headway.engine.near;

import headway.engine.near.Clauses.Range;

/// Tells lists of skills, certificates and grades, whose names a stranger cannot picture.
record SkillLists(Tokens tokens) {

    /// Whether a sentence without a verb lists skills, certificates or grades: `ACCA, Xero, Sage 50`.
    boolean skills(Range sentence) {
        boolean comma = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Verbs.Form form = Verbs.form(tokens.at(i).lower());
            boolean verb = form.past() || form.gerund() && !tokens.at(i).capital();
            boolean subject = tokens.is(i, "i") || tokens.is(i, "we") || tokens.is(i, "my");
            if (verb || subject || form.plain() && i == sentence.from() && tokens.word(i + 1)) {
                return false;
            }
            comma |= tokens.is(i, ",");
        }
        return comma;
    }

    /// Whether the word at `i` is one entry of such a list, or capitals, and no place or employer: `, Xero,`.
    boolean entry(int i, Range sentence) {
        Token token = tokens.at(i);
        boolean placed = tokens.is(i - 1, "at") || tokens.is(i - 1, "for") || tokens.is(i - 1, "of");
        if (placed || !token.capital()) {
            return false;
        }
        boolean starts = i == sentence.from() || tokens.is(i - 1, ",");
        boolean second = tokens.at(i - 1).capital() && (i - 1 == sentence.from() || tokens.is(i - 2, ","));
        if (starts && twoWords(i, sentence) || second && twoWords(i - 1, sentence)) {
            return true;
        }
        int next = tokens.at(i + 1).number() ? i + 2 : i + 1;
        boolean ends = next >= sentence.to() || tokens.is(next, ",") || tokens.is(next, ".");
        return token.acronym() || starts && ends || next == i + 2 && ends;
    }

    /// `, Power BI,` among at least three entries without a year.
    private boolean twoWords(int i, Range sentence) {
        boolean pair = tokens.at(i + 1).capital() && (i + 2 >= sentence.to() || !tokens.word(i + 2));
        int commas = 0;
        for (int at = sentence.from(); pair && at < sentence.to(); at++) {
            commas += tokens.is(at, ",") ? 1 : 0;
            pair = !Years.year(tokens.at(at));
        }
        return pair && commas > 1;
    }
}
