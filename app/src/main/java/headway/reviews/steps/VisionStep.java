package headway.reviews.steps;

import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Fact;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import headway.vision.Visions;
import java.util.List;

/// The vision, read again.
public record VisionStep(Visions visions) implements Step {
    private static final String TRUE = "true";
    private static final String STILL = "still";

    @Override
    public String name() {
        return "vision";
    }

    @Override
    public int minutes() {
        return 3;
    }

    @Override
    public Content content(Visit visit) {
        List<Fact> facts = visions.current(visit.owner()).values().stream()
                .map(each -> new Fact(
                        Phrase.own(each.facts().text()),
                        Phrase.of("reviews.written-on", each.facts().writtenOn()),
                        ""))
                .toList();
        Question still = Question.plain(name(), TRUE, Question.Shape.CHOICE, visit.said(TRUE))
                .choosing(List.of(STILL, "rewrite"));
        return Content.of(facts, facts.isEmpty() ? List.of() : List.of(still))
                .withDoors(new Door("reviews.door.vision", "/direction/vision"));
    }

    @Override
    public void apply(Visit visit, Given given) {
        if (!given.changed().isEmpty() && given.value(TRUE).equals(STILL)) {
            visions.read(visit.owner(), visit.today());
        }
    }
}
