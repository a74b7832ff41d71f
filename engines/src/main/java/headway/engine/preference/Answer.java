package headway.engine.preference;

/// How two things compare: a step on a scale of five words.
///
/// @param left number of a thing, from 0
/// @param right number of another thing
/// @param step 2: left matters much more, 1: left matters more, 0: both the same, -1 and -2: right does
public record Answer(int left, int right, int step) {
    /// The furthest step to either side.
    public static final int MOST = 2;

    /// Saaty's "moderate" and "very strong" importance (T. L. Saaty, A scaling method for priorities in
    /// hierarchical structures, Journal of Mathematical Psychology 15, 1977). Five words are what people tell
    /// apart without a legend; his nine need one.
    private static final double[] RATIOS = {1, 3, 7};

    public Answer {
        if (left == right || left < 0 || right < 0 || Math.abs(step) > MOST) {
            throw new IllegalArgumentException(left + " against " + right + ": " + step);
        }
    }

    /// Natural logarithm of how many times as much left matters.
    double logRatio() {
        return Math.signum(step) * Math.log(RATIOS[Math.abs(step)]);
    }

    /// The same answer asked the other way round.
    public Answer turned() {
        return new Answer(right, left, -step);
    }

    /// The step whose ratio is nearest to one given by its logarithm.
    static int stepNear(double logRatio) {
        int nearest = 0;
        for (int step = -MOST; step <= MOST; step++) {
            double known = Math.abs(new Answer(0, 1, step).logRatio() - logRatio);
            if (known < Math.abs(new Answer(0, 1, nearest).logRatio() - logRatio)) {
                nearest = step;
            }
        }
        return nearest;
    }
}
