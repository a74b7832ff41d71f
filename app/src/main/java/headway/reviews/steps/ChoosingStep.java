package headway.reviews.steps;

import headway.accomplishments.Accomplishment;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.BulkChange;
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
import java.util.Set;
import java.util.UUID;

/// Chooses accomplishments: the best of a quarter, or those that a talk is about.
///
/// @param days that are looked back on
/// @param tag that the chosen ones get; empty when the choice stays with the review
public record ChoosingStep(Accomplishments accomplishments, String name, int minutes, int days, String tag)
        implements Step {
    /// A page that can be taken in at once; the strongest are enough to choose from.
    private static final int OFFERED = 12;

    private static final int QUARTER = 91;
    private static final int YEAR = 365;

    /// The best of the quarter; they are tagged, so that portfolio and documents find them.
    public static ChoosingStep samples(Accomplishments accomplishments) {
        return new ChoosingStep(accomplishments, "samples", 10, QUARTER, "best work");
    }

    /// What the talk is about.
    public static ChoosingStep evidence(Accomplishments accomplishments) {
        return new ChoosingStep(accomplishments, PerformanceSteps.EVIDENCE, 15, YEAR, "");
    }

    @Override
    public Content content(Visit visit) {
        List<Accomplishment> all =
                Lately.of(accomplishments, visit.owner(), visit.today().minusDays(days));
        Set<Accomplishment> offered = new LinkedHashSet<>();
        all.stream().filter(each -> isChosen(visit, each)).forEach(offered::add);
        offered.addAll(Lately.strongest(all, OFFERED));
        List<Question> questions =
                offered.stream().map(each -> question(visit, each)).toList();
        return Content.asking(questions).withDoors(new Door("reviews.door.accomplishments", "/accomplishments"));
    }

    private boolean isChosen(Visit visit, Accomplishment each) {
        boolean tagged = !tag.isEmpty() && each.tags().stream().anyMatch(tag::equalsIgnoreCase);
        return tagged || !visit.said(each.id().toString()).isEmpty();
    }

    private Question question(Visit visit, Accomplishment each) {
        return Question.about(
                each.id().toString(),
                Phrase.own(each.headline()),
                Phrase.of("reviews.strength", each.happenedOn(), each.strength()),
                Lately.path(each),
                Question.Shape.MARK,
                isChosen(visit, each) ? "yes" : "");
    }

    @Override
    public void apply(Visit visit, Given given) {
        if (tag.isEmpty()) {
            return;
        }
        List<UUID> chosen = new ArrayList<>();
        List<UUID> dropped = new ArrayList<>();
        for (Answer answer : given.changed()) {
            (answer.value().isEmpty() ? dropped : chosen).add(UUID.fromString(answer.name()));
        }
        if (!chosen.isEmpty()) {
            accomplishments.changeAll(visit.owner(), chosen, new BulkChange.AddTag(tag));
        }
        if (!dropped.isEmpty()) {
            accomplishments.changeAll(visit.owner(), dropped, new BulkChange.RemoveTag(tag));
        }
    }
}
