package headway.bench;

import java.util.Arrays;

/// Repeated measurements of one thing, in any unit.
record Samples(double[] sorted) {
    Samples {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    double median() {
        return percentile(50);
    }

    /// Nearest rank: the smallest sample that at least this share of all samples does not exceed.
    ///
    /// @param percent above 0, up to 100
    double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }
}
