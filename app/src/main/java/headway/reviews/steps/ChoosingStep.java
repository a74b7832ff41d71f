package headway.reviews.steps;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Accomplishments;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Chooses accomplishments: the best of a quarter, or those that a talk is about.
///
/// @param days that are looked back on
/// @param best where the choice is written back; empty when it stays with the review
public record ChoosingStep(Accomplishments accomplishments, String name, int minutes, int days, Optional<BestWork> best)
        implements Step {
    /// A page that can be taken in at once; the strongest are enough to choose from.
    private static final int OFFERED = 12;

    private static final int QUARTER = 91;
    private static final int YEAR = 365;

    /// The best of the quarter; they are marked, so that portfolio and documents find them.
    public static ChoosingStep samples(Accomplishments accomplishments, BestWork best) {
        return new ChoosingStep(accomplishments, "samples", 8, QUARTER, Optional.of(best));
    }

    /// What the talk is about.
    public static ChoosingStep evidence(Accomplishments accomplishments) {
        return new ChoosingStep(accomplishments, PerformanceSteps.EVIDENCE, 12, YEAR, Optional.empty());
    }

    @Override
    public Content content(Visit visit) {
        List<Accomplishment> all =
                Lately.of(accomplishments, visit.owner(), visit.today().minusDays(days));
        Set<UUID> chosen = chosen(visit, all);
        Set<Accomplishment> offered = new LinkedHashSet<>();
        all.stream().filter(each -> chosen.contains(each.id())).forEach(offered::add);
        offered.addAll(Lately.strongest(all, OFFERED));
        List<Question> questions = offered.stream()
                .map(each -> question(each, chosen.contains(each.id())))
                .toList();
        return Content.asking(questions).withDoors(new Door("reviews.door.accomplishments", "/accomplishments"));
    }

    private Set<UUID> chosen(Visit visit, List<Accomplishment> all) {
        return best.map(marks -> marks.among(visit.owner(), all)).orElseGet(() -> all.stream()
                .map(Accomplishment::id)
                .filter(id -> !visit.said(id.toString()).isEmpty())
                .collect(Collectors.toSet()));
    }

    private static Question question(Accomplishment each, boolean chosen) {
        return Question.about(
                each.id().toString(),
                Phrase.own(each.headline()),
                Phrase.of("reviews.strength", each.happenedOn(), each.strength()),
                Lately.path(each),
                Question.Shape.MARK,
                chosen ? "yes" : "");
    }

    @Override
    public void apply(Visit visit, Given given) {
        List<UUID> chosen = new ArrayList<>();
        List<UUID> dropped = new ArrayList<>();
        for (Answer answer : given.changed()) {
            (answer.value().isEmpty() ? dropped : chosen).add(UUID.fromString(answer.name()));
        }
        best.ifPresent(marks -> marks.mark(visit.owner(), chosen, dropped));
    }
}
