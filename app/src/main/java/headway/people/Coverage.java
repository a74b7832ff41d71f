package headway.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How far a network reaches, and which of its weak ties are worth waking.
///
/// Weak ties bring news that close ones do not have (M. Granovetter, "The Strength of Weak Ties", 1973).
final class Coverage {
    private static final int MOST_SHARES = 8;
    private static final int MOST_ASLEEP = 6;
    private static final int WEAK = 2;
    private static final int ASLEEP_DAYS = 365;
    private static final int TENTHS = 10;

    private Coverage() {}

    static Map<String, List<CirclePage.Share>> groups(List<PersonLine> everybody) {
        Map<String, List<CirclePage.Share>> groups = new LinkedHashMap<>();
        groups.put("organisation", shares(everybody, PersonLine::organisation));
        groups.put("industry", shares(everybody, PersonLine::industry));
        groups.put("discipline", shares(everybody, PersonLine::discipline));
        groups.put("seniority", shares(everybody, line -> line.seniority().equals("unknown") ? "" : line.seniority()));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private static List<CirclePage.Share> shares(List<PersonLine> everybody, Function<PersonLine, String> by) {
        Map<String, Integer> counts = everybody.stream()
                .map(by)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum, TreeMap::new));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SHARES)
                .map(each -> new CirclePage.Share(
                        each.getKey(), each.getValue(), Math.max(1, each.getValue() * TENTHS / most)))
                .toList();
    }

    /// Those who once were more than a name and have not been heard of for a year: whoever can reach the most
    /// influence first.
    static List<PersonLine> asleep(List<PersonLine> everybody, LocalDate today) {
        return everybody.stream()
                .filter(line -> line.tie().filter(tie -> tie <= WEAK).isPresent())
                .filter(line -> line.lastOn()
                        .filter(day -> day.isBefore(today.minusDays(ASLEEP_DAYS)))
                        .isPresent())
                .sorted(Comparator.comparingInt(
                                (PersonLine line) -> -line.influence().orElse(0))
                        .thenComparing(line -> line.lastOn().orElse(LocalDate.MIN), Comparator.reverseOrder())
                        .thenComparing(PersonLine::name))
                .limit(MOST_ASLEEP)
                .toList();
    }
}
