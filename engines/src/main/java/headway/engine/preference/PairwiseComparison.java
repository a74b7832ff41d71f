package headway.engine.preference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Weights of things from answers about pairs of them, after Saaty's analytic hierarchy process.
///
/// Not every pair needs an answer. The logarithms of the weights are the least-squares solution of
/// `x(left) - x(right) = ln ratio` over all answers, which for a complete set of answers is the geometric mean
/// of each row (G. Crawford and C. Williams, Journal of Mathematical Psychology 29, 1985; incomplete: S. Bozóki,
/// J. Fülöp and L. Rónyai, Mathematical and Computer Modelling 52, 2010). Two answers about one pair: the later
/// counts. Immutable.
///
/// Example: three things, first over second much more, second the same as third: weights 7/9, 1/9, 1/9.
/// Cost: n³ for n things; people compare at most some twenty.
public final class PairwiseComparison {
    /// Up to here answers go together well enough (Saaty 1977).
    public static final double TOLERABLE = 0.1;

    /// Three answers contradict each other from this factor on, as a logarithm: 3 over 3 ought to give 9 and the
    /// largest word means 7, so what the scale itself causes stays below.
    private static final double NOTABLE = Math.log(6);

    private final int size;
    private final Map<List<Integer>, Answer> answers = new LinkedHashMap<>();

    /// @param size how many things there are
    public PairwiseComparison(int size, List<Answer> given) {
        this.size = size;
        for (Answer answer : given) {
            if (answer.left() >= size || answer.right() >= size) {
                throw new IllegalArgumentException(answer + " among " + size);
            }
            Answer upright = answer.left() < answer.right() ? answer : answer.turned();
            answers.put(List.of(upright.left(), upright.right()), upright);
        }
    }

    /// How many pairs have an answer.
    public int answered() {
        return answers.size();
    }

    /// How many pairs there are.
    public int pairs() {
        return size * (size - 1) / 2;
    }

    /// Whether every thing is tied to every other by answers, so that there are weights: at least n-1 answers.
    public boolean isConnected() {
        return size <= 1 || Links.of(size, answers.values()).isConnected();
    }

    /// What each thing matters, adding up to 1; empty while some are not tied to the others.
    public Optional<double[]> weights() {
        if (size == 0 || !isConnected()) {
            return Optional.empty();
        }
        double[] logs = Links.of(size, answers.values()).potentials();
        double[] weights = Arrays.stream(logs).map(Math::exp).toArray();
        double sum = Arrays.stream(weights).sum();
        return Optional.of(Arrays.stream(weights).map(weight -> weight / sum).toArray());
    }

    /// The consistency ratio: 0 when all answers go together, 1 when they are as good as random. Empty while no
    /// answer could contradict another one.
    public Optional<Double> consistencyRatio() {
        Optional<double[]> weights = weights();
        int loops = answered() - (size - 1);
        if (weights.isEmpty() || size < 3 || loops == 0) {
            return Optional.empty();
        }
        double index = Math.max(0, (Consistency.largestEigenvalue(matrix(weights.get())) - size) / (size - 1));
        return Optional.of(index / Consistency.randomIndex(size, pairs() - answered()));
    }

    /// Ratios of all pairs; those that nobody answered as the weights have them.
    private double[][] matrix(double[] weights) {
        double[][] matrix = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                Optional<Answer> answer = answer(row, column);
                matrix[row][column] =
                        answer.isPresent() ? Math.exp(answer.get().logRatio()) : weights[row] / weights[column];
            }
        }
        return matrix;
    }

    /// What was said about a pair, seen from its first thing.
    public Optional<Answer> answer(int left, int right) {
        Answer known = answers.get(List.of(Math.min(left, right), Math.max(left, right)));
        return Optional.ofNullable(known).map(found -> left < right ? found : found.turned());
    }

    /// The three answers that contradict each other most (W. W. Koczkodaj, A new definition of consistency of
    /// pairwise comparisons, Mathematical and Computer Modelling 18, 1993); empty when none do by more than the
    /// scale itself causes.
    public Optional<Contradiction> worstContradiction() {
        Optional<Contradiction> worst = Optional.empty();
        double most = NOTABLE;
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                for (int c = b + 1; c < size; c++) {
                    double distance = distance(a, b, c);
                    if (distance > most + 1e-9) {
                        most = distance;
                        worst = Optional.of(contradiction(a, b, c));
                    }
                }
            }
        }
        return worst;
    }

    private double distance(int a, int b, int c) {
        Optional<Answer> first = answer(a, b);
        Optional<Answer> second = answer(b, c);
        Optional<Answer> third = answer(a, c);
        return first.isEmpty() || second.isEmpty() || third.isEmpty()
                ? 0
                : Math.abs(first.get().logRatio()
                        + second.get().logRatio()
                        - third.get().logRatio());
    }

    /// Told from the thing that the answers put above the one in the middle.
    private Contradiction contradiction(int a, int b, int c) {
        int[] order = downwards(a, b, c);
        Answer first = answer(order[0], order[1]).orElseThrow();
        Answer second = answer(order[1], order[2]).orElseThrow();
        Answer third = answer(order[0], order[2]).orElseThrow();
        boolean circular = first.step() >= 0 && second.step() >= 0 && third.step() <= 0;
        double[] weights = weights().orElseGet(() -> new double[size]);
        Answer doubtful = List.of(first, second, third).stream()
                .max((one, other) -> Double.compare(misfit(one, weights), misfit(other, weights)))
                .orElseThrow();
        return new Contradiction(
                first, second, third, circular, doubtful, Answer.stepNear(expected(doubtful, weights)));
    }

    /// The order in which the first two answers go down the furthest.
    private int[] downwards(int a, int b, int c) {
        int[][] orders = {{a, b, c}, {a, c, b}, {b, a, c}, {b, c, a}, {c, a, b}, {c, b, a}};
        int[] best = orders[0];
        int lowest = Integer.MIN_VALUE;
        for (int[] order : orders) {
            int first = answer(order[0], order[1]).orElseThrow().step();
            int second = answer(order[1], order[2]).orElseThrow().step();
            int down = Math.min(first, second) * 10 + first + second;
            if (down > lowest) {
                lowest = down;
                best = order;
            }
        }
        return best;
    }

    private static double misfit(Answer answer, double[] weights) {
        return Math.abs(answer.logRatio() - expected(answer, weights));
    }

    private static double expected(Answer answer, double[] weights) {
        return weights[answer.left()] > 0 ? Math.log(weights[answer.left()] / weights[answer.right()]) : 0;
    }

    /// The pair whose answer would tell most: first one that ties another thing to the rest (n-1 of them), then
    /// the pair that is known worst, which is the one with the greatest resistance between them if every answer
    /// were a wire of 1 ohm; that is the variance of the difference of their logarithms. Empty when all pairs
    /// have been answered.
    ///
    /// @return the numbers of two things
    public Optional<int[]> next() {
        if (answered() == pairs()) {
            return Optional.empty();
        }
        Links links = Links.of(size, answers.values());
        if (!links.isConnected()) {
            return Optional.of(links.firstGap());
        }
        double[][] resistance = links.resistances();
        int[] next = {0, 1};
        double most = -1;
        for (int left = 0; left < size; left++) {
            for (int right = left + 1; right < size; right++) {
                if (answer(left, right).isEmpty() && resistance[left][right] > most + 1e-9) {
                    most = resistance[left][right];
                    next = new int[] {left, right};
                }
            }
        }
        return Optional.of(next);
    }

    /// Answers after which contradictions would have shown: two for each thing, at most all pairs.
    public int enough() {
        return Math.min(pairs(), 2 * size);
    }
}
