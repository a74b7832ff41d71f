package headway.reviews.steps;

import headway.platform.records.Origin;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Fact;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import headway.values.Statement;
import headway.values.Values;
import java.util.List;

/// What success is, read again; another wording becomes a new version.
public record SuccessStep(Values values) implements Step {
    private static final String ANEW = "anew";

    @Override
    public String name() {
        return "success";
    }

    @Override
    public int minutes() {
        return 10;
    }

    @Override
    public Content content(Visit visit) {
        List<Fact> facts = values
                .success(visit.owner())
                .map(each -> new Fact(
                        Phrase.own(each.facts().text()),
                        Phrase.of("reviews.written-on", each.facts().writtenOn()),
                        ""))
                .stream()
                .toList();
        return Content.of(facts, List.of(Question.plain(name(), ANEW, Question.Shape.TEXT, visit.said(ANEW))))
                .withDoors(new Door("reviews.door.values", "/direction/values"));
    }

    @Override
    public void apply(Visit visit, Given given) {
        if (!given.changed().isEmpty() && !given.value(ANEW).isEmpty()) {
            values.statements().add(visit.owner(), new Statement(given.value(ANEW), visit.today()), Origin.WEB);
        }
    }
}
