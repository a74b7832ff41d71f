package headway.reviews.steps;

import headway.people.People;
import headway.people.PersonLine;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.List;
import java.util.UUID;

/// Those who decide much and know little of the person's work: a next step for each.
public record MeetStep(People people) implements Step {
    private static final int MOST = 3;

    @Override
    public String name() {
        return "meet";
    }

    @Override
    public int minutes() {
        return 3;
    }

    @Override
    public Content content(Visit visit) {
        List<Question> questions = people.unknownDeciders(visit.owner(), visit.today()).stream()
                .limit(MOST)
                .map(MeetStep::question)
                .toList();
        return Content.asking(questions).withDoors(new Door("reviews.door.map", "/people/map"));
    }

    private static Question question(PersonLine line) {
        Phrase meta = Phrase.of(
                "reviews.meet.gap", line.influence().orElse(0), line.knowsMe().orElse(0), line.where());
        String id = line.id().toString();
        return Question.about(id, Phrase.own(line.name()), meta, "/people/" + id, Question.Shape.LINE, line.nextStep());
    }

    @Override
    public void apply(Visit visit, Given given) {
        for (Answer answer : given.changed()) {
            people.planStep(visit.owner(), UUID.fromString(answer.name()), answer.value());
        }
    }
}
