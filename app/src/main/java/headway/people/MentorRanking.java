package headway.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Ranks own contacts as mentors by what is admired in them and how well they can be reached.
///
/// A trait counts for more than everything else, because a mentor is somebody to emulate, not only somebody
/// on the same path. Cost: linear in people.
final class MentorRanking {
    /// A wished trait outweighs the closest tie.
    private static final int PER_TRAIT = 6;
    /// Any other trait that is admired.
    private static final int PER_OTHER_TRAIT = 2;
    /// Contact within half a year makes a request easy.
    private static final int RECENT = 3;

    private static final int RECENT_DAYS = 182;
    private static final int AHEAD = 2;
    /// What a page shows.
    private static final int MOST = 6;

    private MentorRanking() {}

    /// @param terms why, with what each adds to `points`
    record Candidate(UUID id, String name, String where, int points, List<Term> terms) {}

    /// @param key of the message; @param arg its value
    record Term(String key, String arg, int points) {}

    /// @param person with all facts, because lists do not carry what is admired
    record Known(PersonLine line, Person person) {}

    static List<Candidate> rank(List<Known> people, List<String> wished, LocalDate today) {
        return people.stream()
                .map(known -> candidate(known, wished, today))
                .filter(candidate ->
                        candidate.terms().stream().anyMatch(term -> term.key().startsWith("trait")))
                .sorted(Comparator.comparingInt(Candidate::points).reversed().thenComparing(Candidate::name))
                .limit(MOST)
                .toList();
    }

    private static Candidate candidate(Known known, List<String> wished, LocalDate today) {
        List<Term> terms = new ArrayList<>();
        for (String trait : known.person().admired()) {
            boolean asked = wished.stream().anyMatch(wish -> isSame(wish, trait));
            terms.add(asked ? new Term("trait-wished", trait, PER_TRAIT) : new Term("trait", trait, PER_OTHER_TRAIT));
        }
        known.line().tie().ifPresent(tie -> terms.add(new Term("tie", String.valueOf(tie), tie)));
        known.line()
                .lastOn()
                .filter(day -> !day.isBefore(today.minusDays(RECENT_DAYS)))
                .ifPresent(_ -> terms.add(new Term("recent", "", RECENT)));
        if (known.person().seniority().compareTo(Seniority.SENIOR) >= 0) {
            terms.add(new Term("ahead", "", AHEAD));
        }
        int points = terms.stream().mapToInt(Term::points).sum();
        PersonLine line = known.line();
        return new Candidate(line.id(), line.name(), line.where(), points, terms);
    }

    private static boolean isSame(String wish, String trait) {
        String one = wish.toLowerCase(Locale.ROOT);
        String other = trait.toLowerCase(Locale.ROOT);
        return one.contains(other) || other.contains(one);
    }
}
