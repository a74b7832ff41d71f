package headway.reviews.steps;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Accomplishments;
import headway.balance.Balance;
import headway.engine.balance.Reading;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Fact;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// The year in numbers of the record, its strongest pages, and the document that is made of them.
public record YearStep(Accomplishments accomplishments, Balance balance) implements Step {
    private static final int MINUTES = 10;
    private static final int STRONGEST = 3;
    private static final int THEMES = 3;

    @Override
    public String name() {
        return "year";
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    @Override
    public Content content(Visit visit) {
        LocalDate from = visit.today().minusYears(1);
        List<Accomplishment> year = Lately.of(accomplishments, visit.owner(), from);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Phrase.of("reviews.year.logged", year.size())));
        themes(year)
                .forEach(
                        theme -> facts.add(Fact.of(Phrase.of("reviews.year.theme", theme.getKey(), theme.getValue()))));
        facts.addAll(balanceOf(balance.readings(visit.owner(), from)));
        Lately.strongest(year, STRONGEST).stream().map(Lately::fact).forEach(facts::add);
        return Content.of(
                        facts,
                        List.of(
                                Question.plain(name(), "proud", Question.Shape.TEXT, visit.said("proud")),
                                Question.plain(name(), "surprise", Question.Shape.TEXT, visit.said("surprise"))))
                .withDoors(new Door("reviews.door.brag", "/brag?from=" + from + "&to=" + visit.today()));
    }

    private static List<Map.Entry<String, Long>> themes(List<Accomplishment> year) {
        Map<String, Long> counts = year.stream()
                .map(Accomplishment::theme)
                .filter(theme -> !theme.isEmpty())
                .collect(Collectors.groupingBy(theme -> theme, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(THEMES)
                .toList();
    }

    private static List<Fact> balanceOf(List<Reading> readings) {
        if (readings.isEmpty()) {
            return List.of();
        }
        return List.of(Fact.of(Phrase.of(
                "reviews.year.balance",
                readings.size(),
                average(readings, Reading::energy),
                average(readings, Reading::stress))));
    }

    /// To the whole step.
    private static long average(List<Reading> readings, ToIntFunction<Reading> value) {
        return Math.round(readings.stream().mapToInt(value).average().orElse(0));
    }
}
