package headway.decisions;

import headway.platform.records.Kept;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the pages of decisions show.
final class DecisionPage {
    /// Half of the picture of an option: upside to the right, downside to the left.
    private static final double HALF_PX = 150;

    private DecisionPage() {}

    record All(List<Kept<Decision>> decisions, Calibration calibration, LocalDate today) {
        All {
            decisions = List.copyOf(decisions);
        }

        List<Kept<Decision>> open() {
            return decisions.stream().filter(each -> !each.facts().isDecided()).toList();
        }

        List<Kept<Decision>> decided() {
            return decisions.stream().filter(each -> each.facts().isDecided()).toList();
        }
    }

    /// A range as a bar, in pixels from the middle.
    record Bar(boolean shown, double from, double width, double likely) {
        private static final Bar NONE = new Bar(false, 0, 0, 0);

        static Bar of(Spread spread, int most) {
            if (!spread.known() || most == 0) {
                return NONE;
            }
            double scale = HALF_PX / most;
            double from = spread.low() * scale;
            return new Bar(true, from, Math.max(2, (spread.high() - spread.low()) * scale), spread.likely() * scale);
        }

        double leftFrom() {
            return HALF_PX - from - width;
        }

        double rightFrom() {
            return HALF_PX + from;
        }
    }

    /// @param up and `down`: drawn to one scale for all options with the same unit
    record Option(Kept<DecisionOption> option, Bar up, Bar down) {
        boolean hasPicture() {
            return up.shown() || down.shown();
        }
    }

    record One(Kept<Decision> decision, List<Option> options, List<Kept<DecisionRisk>> risks, LocalDate today) {
        One {
            options = List.copyOf(options);
            risks = List.copyOf(risks);
        }
    }

    static List<Option> options(List<Kept<DecisionOption>> options) {
        Map<String, Integer> most = new HashMap<>();
        for (Kept<DecisionOption> each : options) {
            DecisionOption facts = each.facts();
            int here = Math.max(facts.up().high(), facts.down().high());
            most.merge(facts.unit(), here, Math::max);
        }
        return options.stream()
                .map(each -> {
                    int scale = most.getOrDefault(each.facts().unit(), 0);
                    return new Option(
                            each,
                            Bar.of(each.facts().up(), scale),
                            Bar.of(each.facts().down(), scale));
                })
                .toList();
    }
}
