package headway.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// How well a person's probabilities fit what came: of what they called 70 percent likely, did about 70 percent
/// happen?
///
/// The Brier score is the mean square of probability minus outcome (1 or 0): 0 is perfect, 0.25 what somebody
/// gets who always says 50 percent. Source: G. W. Brier, "Verification of forecasts expressed in terms of
/// probability", Monthly Weather Review 78 (1950), 1–3. Worked example: 80 percent and it came, 60 percent and it
/// did not: (0.04 + 0.36) / 2 = 0.2. Cost: linear in the forecasts.
///
/// @param buckets five of 20 points each, the lowest first
/// @param count forecasts whose outcome is in
/// @param brier empty without any
public record Calibration(List<Bucket> buckets, int count, OptionalDouble brier) {
    /// With 20 outcomes the standard error of a share is at most 0.5 / √20 = 0.11; with fewer, chance explains
    /// almost any picture.
    public static final int NEEDED = 20;

    private static final int BUCKETS = 5;
    private static final int WIDTH = 20;
    private static final double PERCENT = 100;

    public Calibration {
        buckets = List.copyOf(buckets);
    }

    /// @param from the least probability in it, in percent
    /// @param to the most
    /// @param count forecasts in it
    /// @param came how many of them came true
    /// @param forecast their mean probability, in percent; 0 without any
    public record Bucket(int from, int to, int count, int came, double forecast) {

        /// How many percent came true; 0 without any.
        public double frequency() {
            return count == 0 ? 0 : PERCENT * came / count;
        }
    }

    public static Calibration of(List<Decision> decisions) {
        List<Decision> settled = decisions.stream()
                .filter(each -> each.probability().isPresent() && each.happened() != Decision.Happened.OPEN)
                .toList();
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i < BUCKETS; i++) {
            int index = i;
            buckets.add(bucket(
                    index,
                    settled.stream()
                            .filter(each -> indexOf(probability(each)) == index)
                            .toList()));
        }
        OptionalDouble brier = settled.stream()
                .mapToDouble(each -> {
                    double miss = probability(each) / PERCENT - (came(each) ? 1 : 0);
                    return miss * miss;
                })
                .average();
        return new Calibration(buckets, settled.size(), brier);
    }

    private static Bucket bucket(int index, List<Decision> in) {
        int came = (int) in.stream().filter(Calibration::came).count();
        double forecast =
                in.stream().mapToInt(Calibration::probability).average().orElse(0);
        int from = index * WIDTH;
        return new Bucket(from, index == BUCKETS - 1 ? (int) PERCENT : from + WIDTH - 1, in.size(), came, forecast);
    }

    private static int indexOf(int probability) {
        return Math.min(BUCKETS - 1, probability / WIDTH);
    }

    private static int probability(Decision decision) {
        return decision.probability().orElse(0);
    }

    private static boolean came(Decision decision) {
        return decision.happened() == Decision.Happened.YES;
    }

    /// How many outcomes are missing until the picture means something; 0 when it does.
    public int missing() {
        return Math.max(0, NEEDED - count);
    }
}
