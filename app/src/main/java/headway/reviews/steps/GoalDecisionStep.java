package headway.reviews.steps;

import headway.goals.Activity;
import headway.goals.Decision;
import headway.goals.Goals;
import headway.goals.Load;
import headway.kernel.Problem;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Fact;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Keep, change, pause or let go, with a reason: goal by goal, and whatever else takes hours every week.
///
/// @param choices codes that are offered
public record GoalDecisionStep(Goals goals, String name, int minutes, List<String> choices) implements Step {
    private static final String ACTIVITY = "activity-";
    private static final String CHANGE = "change";
    private static final String LET_GO = "let_go";
    private static final String PAUSE = "pause";
    private static final int MOST = 12;
    private static final int MOST_ACTIVITIES = 6;

    public GoalDecisionStep {
        choices = List.copyOf(choices);
    }

    public static GoalDecisionStep ofTheQuarter(Goals goals) {
        return new GoalDecisionStep(goals, "decisions", 10, List.of("keep", CHANGE, PAUSE, LET_GO));
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
            Phrase meta = Phrase.own(goal.facts().reason().why());
            questions.addAll(pair(id, goal.facts().title(), meta, "/goals/" + id, visit));
        });
        goals.activities().list(visit.owner()).stream()
                .filter(each -> each.facts().state() == Activity.State.KEPT)
                .limit(MOST_ACTIVITIES)
                .forEach(each -> {
                    int hours = each.facts().hours();
                    Phrase meta = hours > 0 ? Phrase.of("reviews.activity.hours", hours) : Question.NO_META;
                    questions.addAll(pair(
                            ACTIVITY + each.id(),
                            each.facts().title(),
                            meta,
                            "/activities/" + each.id() + "/edit",
                            visit));
                });
        return Content.of(load(visit), questions).withDoors(new Door("reviews.door.goals", "/goals"));
    }

    /// The choice and, where it asks for one, its reason.
    private List<Question> pair(String name, String title, Phrase meta, String path, Visit visit) {
        Question choice = Question.about(name, Phrase.own(title), meta, path, Question.Shape.CHOICE, visit.said(name))
                .choosing(choices);
        return List.of(choice, FollowUp.line(name, Phrase.of("reviews.goal.reason", title), visit));
    }

    /// More promised than there are hours is said first.
    private List<Fact> load(Visit visit) {
        Load load = goals.load(visit.owner());
        if (load.available().isEmpty() || load.promised() == 0) {
            return List.of();
        }
        String key = load.isTooMuch() ? "reviews.load.too-much" : "reviews.load.fits";
        return List.of(Fact.of(Phrase.of(key, load.promised(), load.available().get())));
    }

    @Override
    public List<Problem> check(Visit visit, Given given) {
        return FollowUp.missing(given, List.of(LET_GO, PAUSE), "reviews.reason");
    }

    @Override
    public void apply(Visit visit, Given given) {
        for (Answer answer : given.changed()) {
            Arrays.stream(Decision.Choice.values())
                    .filter(choice -> choice.code().equals(answer.value()))
                    .filter(_ -> !answer.name().startsWith(FollowUp.PREFIX))
                    .forEach(choice ->
                            decide(visit, answer.name(), choice, given.value(FollowUp.PREFIX + answer.name())));
        }
    }

    private void decide(Visit visit, String name, Decision.Choice choice, String reason) {
        if (name.startsWith(ACTIVITY)) {
            UUID activity = UUID.fromString(name.substring(ACTIVITY.length()));
            goals.decideActivity(visit.owner(), activity, choice, reason, visit.today());
        } else {
            goals.decide(visit.owner(), UUID.fromString(name), choice, reason, visit.today());
        }
    }
}
