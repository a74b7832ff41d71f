package headway.reviews.steps;

import headway.goals.Goal;
import headway.goals.Goals;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Fact;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import headway.vision.Visions;
import java.util.ArrayList;
import java.util.List;

/// The vision, read again, and the goals that serve no part of it.
public record VisionStep(Visions visions, Goals goals) implements Step {
    private static final String TRUE = "true";
    private static final String STILL = "still";
    private static final int MOST = 5;

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
        List<Fact> facts = new ArrayList<>(visions.current(visit.owner()).values().stream()
                .map(each -> new Fact(
                        Phrase.own(each.facts().text()),
                        Phrase.of("reviews.written-on", each.facts().writtenOn()),
                        ""))
                .toList());
        Question still = Question.plain(name(), TRUE, Question.Shape.CHOICE, visit.said(TRUE))
                .choosing(List.of(STILL, "rewrite"));
        List<Question> questions = facts.isEmpty() ? List.of() : List.of(still);
        if (!facts.isEmpty()) {
            facts.addAll(serveNone(visit));
        }
        return Content.of(facts, questions).withDoors(new Door("reviews.door.vision", "/direction/vision"));
    }

    private List<Fact> serveNone(Visit visit) {
        return goals.active(visit.owner()).stream()
                .filter(each -> each.facts().reason().serves() == Goal.Serves.NONE)
                .limit(MOST)
                .map(each -> new Fact(
                        Phrase.own(each.facts().title()), Phrase.of("reviews.goal.serves-none"), "/goals/" + each.id()))
                .toList();
    }

    @Override
    public void apply(Visit visit, Given given) {
        if (!given.changed().isEmpty() && given.value(TRUE).equals(STILL)) {
            visions.read(visit.owner(), visit.today());
        }
    }
}
