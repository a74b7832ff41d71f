package headway.engine.near;

import headway.engine.near.WorkKinds.WorkKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Suggests what could be measured when a text has no number, for work that nobody counts.
///
/// The kind of work is recognised from the words of the text; each kind has a few measurable proxies,
/// and three honest ways to estimate follow. The answers are message keys without the prefix `near.`.
public final class MetricSuggestions {

    /// What a proxy measures.
    public enum Aspect {
        TIME,
        QUALITY,
        COST,
        RISK,
        PEOPLE,
        FREQUENCY,
        SCOPE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One thing that could be measured.
    ///
    /// @param aspect what it measures
    /// @param key message key of the suggestion, `metric.<work>.<aspect>`
    /// @param args values for the message, in the order of its placeholders
    public record Suggestion(Aspect aspect, String key, List<String> args) {
        public Suggestion {
            args = List.copyOf(args);
        }
    }

    /// What to propose for a text.
    ///
    /// @param measures proxies, the most fitting first, one an aspect at most; at least three
    /// @param estimates message keys of ways to estimate honestly
    public record Suggestions(List<Suggestion> measures, List<String> estimates) {
        public Suggestions {
            measures = List.copyOf(measures);
            estimates = List.copyOf(estimates);
        }
    }

    private static final List<String> ESTIMATES =
            List.of("estimate.range", "estimate.before-after", "estimate.marked", "estimate.sample");

    private MetricSuggestions() {}

    /// Proposals for a text; for one without a recognised kind of work the general ones.
    public static Suggestions forText(String text) {
        Tokens tokens = Tokenizer.tokens(text, NearAnalyzer.LIMIT);
        List<WorkKind> kinds = new ArrayList<>(WorkKinds.ranked(tokens));
        kinds.add(WorkKind.OTHER);
        Set<Aspect> seen = new LinkedHashSet<>();
        List<Suggestion> measures = new ArrayList<>();
        for (WorkKind kind : kinds.subList(0, Math.min(2, kinds.size()))) {
            for (Aspect aspect : aspects(kind)) {
                if (seen.add(aspect)) {
                    String key = "metric." + kind.code() + "." + aspect.code();
                    measures.add(new Suggestion(aspect, key, List.of()));
                }
            }
        }
        return new Suggestions(measures, ESTIMATES);
    }

    /// All message keys that suggestions can have, for a check that each has a text.
    static List<String> keys() {
        List<String> keys = new ArrayList<>(ESTIMATES);
        for (WorkKind kind : WorkKind.values()) {
            for (Aspect aspect : aspects(kind)) {
                keys.add("metric." + kind.code() + "." + aspect.code());
            }
        }
        return keys;
    }

    private static List<Aspect> aspects(WorkKind kind) {
        return switch (kind) {
            case TEACHING -> List.of(Aspect.PEOPLE, Aspect.QUALITY, Aspect.TIME, Aspect.FREQUENCY);
            case CARE -> List.of(Aspect.PEOPLE, Aspect.RISK, Aspect.QUALITY, Aspect.TIME);
            case SERVICE -> List.of(Aspect.FREQUENCY, Aspect.QUALITY, Aspect.TIME, Aspect.PEOPLE);
            case REPAIR -> List.of(Aspect.TIME, Aspect.RISK, Aspect.COST, Aspect.FREQUENCY);
            case MAKING -> List.of(Aspect.SCOPE, Aspect.QUALITY, Aspect.TIME, Aspect.COST);
            case BUILDING -> List.of(Aspect.PEOPLE, Aspect.TIME, Aspect.QUALITY, Aspect.RISK);
            case WRITING -> List.of(Aspect.SCOPE, Aspect.PEOPLE, Aspect.QUALITY, Aspect.TIME);
            case RESEARCH -> List.of(Aspect.SCOPE, Aspect.QUALITY, Aspect.PEOPLE, Aspect.COST);
            case ORGANISING -> List.of(Aspect.PEOPLE, Aspect.TIME, Aspect.COST, Aspect.SCOPE);
            case LEADING -> List.of(Aspect.PEOPLE, Aspect.QUALITY, Aspect.TIME, Aspect.COST);
            case NEGOTIATING -> List.of(Aspect.COST, Aspect.TIME, Aspect.RISK, Aspect.SCOPE);
            case SELLING -> List.of(Aspect.COST, Aspect.FREQUENCY, Aspect.PEOPLE, Aspect.QUALITY);
            case SAFETY -> List.of(Aspect.RISK, Aspect.FREQUENCY, Aspect.TIME, Aspect.PEOPLE);
            case OTHER -> List.of(Aspect.TIME, Aspect.PEOPLE, Aspect.FREQUENCY, Aspect.QUALITY);
        };
    }
}
