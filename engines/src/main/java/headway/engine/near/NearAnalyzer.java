package headway.engine.near;

import headway.engine.near.Clauses.Range;
import headway.engine.near.NearEvidence.Label;
import headway.kernel.Explanation;
import java.util.ArrayList;
import java.util.List;

/// Reads the text of an accomplishment for Numbers, Examples, Achievements and Results (NEAR).
///
/// It works by word lists and grammar, without a model or network, and answers the same for the same
/// text. The numbers are read first (British and American forms, words, ranges, changes); then the
/// verbs of doing, the effects, and what is concrete. Example: for `Cut the nightly build from 25 to
/// 15 min` it finds one change of −40 %, an achievement, a result and the nightly build as example.
///
/// Any string is accepted. Cost is O(n) in the code points read, about 0.1 ms a sentence; of a text
/// longer than [#LIMIT] code points only the beginning is analysed. Immutable and thread-safe.
public final class NearAnalyzer {

    /// Code points of a text that are read, a hundred pages; it bounds time and memory for hostile input.
    public static final int LIMIT = 200_000;

    /// Has numbers, names, deeds and results, so that every list is asked.
    private static final String EXAMPLE =
            "Cut the build of Atlas from 25 to 15 min in May 2024, which saved 60 engineers $1,200 a year.";

    private NearAnalyzer() {}

    /// An analyzer; the word lists are shared.
    public static NearAnalyzer create() {
        return new NearAnalyzer();
    }

    /// An analyzer whose word lists have been read; otherwise that happens with the first text. For
    /// programs that have something else to do meanwhile.
    public static NearAnalyzer prepared() {
        NearAnalyzer analyzer = create();
        analyzer.analyze(EXAMPLE);
        return analyzer;
    }

    /// What the text says and what it leaves out.
    public NearAnalysis analyze(String text) {
        Tokens tokens = Tokenizer.tokens(text, LIMIT);
        List<NearNumber> numbers = NumberFinder.find(tokens);
        List<Range> achievements = new Achievements(tokens).find();
        List<NearEvidence> evidence = new ArrayList<>();
        add(evidence, tokens, Label.EXAMPLE, new Examples(tokens).find());
        add(evidence, tokens, Label.ACHIEVEMENT, achievements);
        add(evidence, tokens, Label.RESULT, new Results(tokens, achievements, numbers).find());
        evidence.sort(NearAnalyzer::inOrderOfText);
        Explanation score = Scores.score(numbers, evidence);
        NearQuestion question = new Questions(tokens, numbers, evidence).choose();
        return new NearAnalysis(text, numbers, evidence, score, question);
    }

    private static int inOrderOfText(NearEvidence a, NearEvidence b) {
        int order = Integer.compare(a.start(), b.start());
        return order == 0 ? a.label().compareTo(b.label()) : order;
    }

    private static void add(List<NearEvidence> evidence, Tokens tokens, Label label, List<Range> ranges) {
        for (Range range : ranges) {
            int start = tokens.at(range.from()).start();
            int end = tokens.at(Math.min(range.to(), tokens.size()) - 1).end();
            evidence.add(new NearEvidence(label, start, end));
        }
    }
}
