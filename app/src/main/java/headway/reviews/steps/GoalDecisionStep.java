package headway.reviews.steps;

import headway.goals.Decision;
import headway.goals.Goals;
import headway.kernel.Problem;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Keep, change, pause or let go, goal by goal, with a reason.
///
/// @param choices codes that are offered
public record GoalDecisionStep(Goals goals, String name, int minutes, List<String> choices) implements Step {
    private static final String REASON = "reason-";
    private static final String LET_GO = "let_go";
    private static final String PAUSE = "pause";
    private static final int MOST = 12;

    public GoalDecisionStep {
        choices = List.copyOf(choices);
    }

    public static GoalDecisionStep ofTheQuarter(Goals goals) {
        return new GoalDecisionStep(goals, "decisions", 10, List.of("keep", "change", PAUSE, LET_GO));
    }

    public static GoalDecisionStep ofTheYear(Goals goals) {
        return new GoalDecisionStep(goals, "letting-go", 10, List.of("keep", LET_GO));
    }

    /// What was decided in this review is settled and not asked again.
    @Override
    public Content content(Visit visit) {
        List<Question> questions = new ArrayList<>();
        goals.active(visit.owner()).stream().limit(MOST).forEach(goal -> {
            String id = goal.id().toString();
            Phrase title = Phrase.own(goal.facts().title());
            Phrase meta = Phrase.own(goal.facts().reason().why());
            questions.add(Question.about(id, title, meta, "/goals/" + id, Question.Shape.CHOICE, visit.said(id))
                    .choosing(choices));
            String reason = REASON + id;
            questions.add(Question.about(
                    reason,
                    Phrase.of("reviews.goal.reason", goal.facts().title()),
                    Question.NO_META,
                    "",
                    Question.Shape.LINE,
                    visit.said(reason)));
        });
        return Content.asking(questions).withDoors(new Door("reviews.door.goals", "/goals"));
    }

    @Override
    public List<Problem> check(Visit visit, Given given) {
        return given.values().entrySet().stream()
                .filter(each ->
                        each.getValue().equals(LET_GO) || each.getValue().equals(PAUSE))
                .filter(each -> given.value(REASON + each.getKey()).isEmpty())
                .map(each -> Problem.at(REASON + each.getKey(), "reviews.reason"))
                .toList();
    }

    @Override
    public void apply(Visit visit, Given given) {
        for (Answer answer : given.changed()) {
            Arrays.stream(Decision.Choice.values())
                    .filter(choice -> choice.code().equals(answer.value()))
                    .filter(_ -> !answer.name().startsWith(REASON))
                    .forEach(choice -> goals.decide(
                            visit.owner(),
                            UUID.fromString(answer.name()),
                            choice,
                            given.value(REASON + answer.name()),
                            visit.today()));
        }
    }
}
