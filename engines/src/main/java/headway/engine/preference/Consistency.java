package headway.engine.preference;

import java.util.Arrays;

/// How far a matrix of ratios is from one that contradicts itself nowhere.
final class Consistency {
    /// Mean consistency index of random matrices with 1 to 15 things (T. L. Saaty, The Analytic Hierarchy
    /// Process, 1980).
    private static final double[] RANDOM_INDEX = {
        0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    /// Turns of the power iteration; matrices of this kind settle within twenty.
    private static final int TURNS = 100;

    private Consistency() {}

    /// The mean index of random answers when some pairs are missing: it falls in proportion to the answers that
    /// can contradict others (K. C. Ágoston and L. Csató, Inconsistency thresholds for incomplete pairwise
    /// comparison matrices, Omega 108, 2022). More than 15 things count as 15.
    ///
    /// @param size at least 3
    /// @param missing fewer than `(size - 1)(size - 2) / 2`
    static double randomIndex(int size, int missing) {
        double loops = (size - 1) * (size - 2) / 2.0;
        return RANDOM_INDEX[Math.min(size, RANDOM_INDEX.length) - 1] * (1 - missing / loops);
    }

    /// Largest eigenvalue of a positive matrix, by power iteration. Equal to the size when nothing contradicts.
    static double largestEigenvalue(double[][] matrix) {
        double[] vector = new double[matrix.length];
        Arrays.fill(vector, 1.0 / matrix.length);
        double value = matrix.length;
        for (int turn = 0; turn < TURNS; turn++) {
            double[] next = new double[vector.length];
            for (int row = 0; row < vector.length; row++) {
                for (int column = 0; column < vector.length; column++) {
                    next[row] += matrix[row][column] * vector[column];
                }
            }
            value = Arrays.stream(next).sum();
            for (int i = 0; i < next.length; i++) {
                vector[i] = next[i] / value;
            }
        }
        return value;
    }
}
