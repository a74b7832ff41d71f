package headway.engine.preference;

import java.util.Collection;
import java.util.List;

/// Things as points and answers as lines between them: who is tied to whom, and by how many ways.
///
/// Works on the Laplacian of that graph with the first point held at 0. Confined to one thread.
final class Links {
    private final int size;
    private final List<Answer> answers;

    private Links(int size, List<Answer> answers) {
        this.size = size;
        this.answers = answers;
    }

    static Links of(int size, Collection<Answer> answers) {
        return new Links(size, List.copyOf(answers));
    }

    /// For each point the smallest number of a point it is tied to.
    private int[] groups() {
        int[] group = new int[size];
        for (int i = 0; i < size; i++) {
            group[i] = i;
        }
        for (Answer answer : answers) {
            int one = Math.min(group[answer.left()], group[answer.right()]);
            int other = Math.max(group[answer.left()], group[answer.right()]);
            for (int i = 0; i < size; i++) {
                group[i] = group[i] == other ? one : group[i];
            }
        }
        return group;
    }

    boolean isConnected() {
        for (int group : groups()) {
            if (group != 0) {
                return false;
            }
        }
        return true;
    }

    /// The first point, which everything is compared with, and one that is not tied to it yet: one thing to
    /// hold against all others is easier on people than ever new pairs.
    int[] firstGap() {
        int[] group = groups();
        for (int i = 1; i < size; i++) {
            if (group[i] != 0) {
                return new int[] {0, i};
            }
        }
        throw new IllegalStateException("no gap among " + size);
    }

    /// Least-squares logarithms of the weights; the first is 0.
    double[] potentials() {
        double[] sums = new double[size];
        for (Answer answer : answers) {
            sums[answer.left()] += answer.logRatio();
            sums[answer.right()] -= answer.logRatio();
        }
        double[][] inverse = inverse();
        double[] potentials = new double[size];
        for (int row = 1; row < size; row++) {
            for (int column = 1; column < size; column++) {
                potentials[row] += inverse[row][column] * sums[column];
            }
        }
        return potentials;
    }

    /// Resistance between every two points, each answer being a wire of 1 ohm.
    double[][] resistances() {
        double[][] inverse = inverse();
        double[][] resistances = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                resistances[row][column] = inverse[row][row] + inverse[column][column] - 2 * inverse[row][column];
            }
        }
        return resistances;
    }

    /// Inverse of the Laplacian without the first row and column, which stay 0 (Gauss and Jordan, with the
    /// largest pivot). The graph must be connected.
    private double[][] inverse() {
        double[][] left = new double[size][size];
        double[][] right = new double[size][size];
        for (Answer answer : answers) {
            left[answer.left()][answer.left()]++;
            left[answer.right()][answer.right()]++;
            left[answer.left()][answer.right()]--;
            left[answer.right()][answer.left()]--;
        }
        for (int i = 1; i < size; i++) {
            right[i][i] = 1;
        }
        for (int pivot = 1; pivot < size; pivot++) {
            int largest = pivot;
            for (int row = pivot + 1; row < size; row++) {
                largest = Math.abs(left[row][pivot]) > Math.abs(left[largest][pivot]) ? row : largest;
            }
            swap(left, pivot, largest);
            swap(right, pivot, largest);
            eliminate(left, right, pivot);
        }
        return right;
    }

    private static void swap(double[][] rows, int one, int other) {
        double[] kept = rows[one];
        rows[one] = rows[other];
        rows[other] = kept;
    }

    private void eliminate(double[][] left, double[][] right, int pivot) {
        double value = left[pivot][pivot];
        for (int column = 1; column < size; column++) {
            left[pivot][column] /= value;
            right[pivot][column] /= value;
        }
        for (int row = 1; row < size; row++) {
            double factor = row == pivot ? 0 : left[row][pivot];
            for (int column = 1; factor != 0 && column < size; column++) {
                left[row][column] -= factor * left[pivot][column];
                right[row][column] -= factor * right[pivot][column];
            }
        }
    }
}
