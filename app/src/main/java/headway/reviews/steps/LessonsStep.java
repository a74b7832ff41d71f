package headway.reviews.steps;

import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Fact;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import headway.setbacks.Setback;
import headway.setbacks.Setbacks;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Setbacks, shown again beside what came of them; what is still open is answered, what is new is named.
public record LessonsStep(Setbacks setbacks) implements Step {
    private static final String NAME = "lessons";
    private static final String NEW = "new";
    private static final String LESSON = "lesson";
    private static final int MINUTES = 5;
    /// What came of the setbacks of two years: longer ago they are in the record.
    private static final int YEARS = 2;

    private static final int SHOWN = 3;
    private static final int ASKED = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    @Override
    public Content content(Visit visit) {
        List<Kept<Setback>> all =
                setbacks.forReview(visit.owner(), visit.today().minusYears(YEARS));
        List<Fact> facts = all.stream()
                .filter(each -> !each.facts().isOpen())
                .limit(SHOWN)
                .map(LessonsStep::settled)
                .toList();
        List<Question> questions = new ArrayList<>();
        all.stream().filter(each -> each.facts().isOpen()).limit(ASKED).forEach(each -> questions.add(open(each)));
        questions.add(Question.plain(NAME, NEW, Question.Shape.MORE, ""));
        questions.add(Question.plain(NAME, LESSON, Question.Shape.TEXT, visit.said(LESSON)));
        return Content.of(facts, questions).withDoors(new Door("reviews.door.setbacks", "/setbacks"));
    }

    private static Fact settled(Kept<Setback> each) {
        Setback it = each.facts();
        Phrase came = it.lesson().isEmpty()
                ? Phrase.of("reviews.setback.came", it.cameOfIt())
                : Phrase.of("reviews.setback.lesson-came", it.cameOfIt(), it.lesson());
        return new Fact(Phrase.own(it.what()), came, "/setbacks/" + each.id());
    }

    private static Question open(Kept<Setback> each) {
        Setback it = each.facts();
        Phrase meta = it.nextTry().isEmpty()
                ? Phrase.of("reviews.setback.open")
                : Phrase.of("reviews.setback.next", it.nextTry());
        String id = each.id().toString();
        return Question.about(id, Phrase.own(it.what()), meta, "/setbacks/" + id, Question.Shape.LINE, "");
    }

    @Override
    public void apply(Visit visit, Given given) {
        for (Answer answer : given.changed()) {
            if (answer.name().startsWith(NEW)) {
                answer.value()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(line ->
                                setbacks.records().add(visit.owner(), Setback.named(line, visit.today()), Origin.WEB));
            } else if (!answer.name().equals(LESSON)) {
                setbacks.cameOf(visit.owner(), UUID.fromString(answer.name()), answer.value());
            }
        }
    }
}
