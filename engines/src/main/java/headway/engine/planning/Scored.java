package headway.engine.planning;

import java.util.Comparator;

/// A candidate that may be shown today, with its points.
record Scored(Key key, Candidate candidate, History.Thing thing, Terms terms, int score) implements Comparable<Scored> {

    /// Best first; of equals, by trigger and subject. No two things of a plan are equal in it.
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingInt(Scored::score).reversed().thenComparing(Scored::key);

    int minutes() {
        return candidate.effort().minutes();
    }

    @Override
    public int compareTo(Scored other) {
        return BEST_FIRST.compare(this, other);
    }
}
