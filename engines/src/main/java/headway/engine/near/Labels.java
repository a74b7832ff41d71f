package headway.engine.near;

import java.util.Set;

/// Reads what a heading without a verb is set beside: `First-line fix rate 61% to 78% since …`.
final class Labels {

    /// Words behind the second value that say when or why it moved.
    private static final Set<String> CAUSES =
            Set.of("since", "after", "once", "because", "thanks", "when", "with", "in", "within", "through", "by");

    /// Longest label in words.
    private static final int LONGEST = 9;

    private Labels() {}

    /// Whether `first to second` behind a label is a change: a share, a mark or price with decimals, or with a cause
    // behind.
    static boolean change(Tokens tokens, int before, Quantity first, Quantity second) {
        boolean share = first.kind() == NumberKind.PERCENT || first.kind() == NumberKind.RATIO;
        boolean mark = fractional(first.low())
                && fractional(second.low())
                && (!second.named() || second.kind() == NumberKind.MONEY);
        boolean caused = CAUSES.contains(tokens.at(second.to()).lower());
        return (share || mark || caused) && heads(tokens, before);
    }

    private static boolean fractional(double value) {
        return value != Math.rint(value);
    }

    /// Whether the clause up to token `last` is a noun with what belongs to it, and no verb.
    static boolean heads(Tokens tokens, int last) {
        boolean colon = tokens.is(last, ":");
        int end = colon ? last - 1 : last;
        if (!tokens.word(end) || Nouns.function(tokens.at(end))) {
            return false;
        }
        for (int at = end; at > end - LONGEST && at >= 0; at--) {
            Token token = tokens.at(at);
            boolean starts = token.opens() || tokens.is(at - 1, ";") || tokens.is(at - 1, ":");
            Verbs.Form form = Verbs.form(token.lower());
            boolean tells = form.past() && !tokens.hyphen(at - 1) && !form.plain()
                    || starts && (form.past() || form.plain() && Verbs.action(form) && at == end)
                    || token.is("i")
                    || token.is("we")
                    || token.is(",");
            if (tells) {
                return false;
            }
            if (starts) {
                return true;
            }
        }
        return false;
    }
}
