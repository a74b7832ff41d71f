package headway.reviews.steps;

import headway.goals.Decision;
import headway.goals.Goal;
import headway.goals.Goals;
import headway.goals.Progress;
import headway.kernel.OwnerId;
import headway.platform.records.Kept;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How each goal stands: one key, and a number where it is measured.
public record GoalCheckStep(Goals goals) implements Step {
    private static final String NAME = "goals";
    private static final String VALUE = "value-";
    private static final String FINISHED = "finished";
    /// Who has more goals in work checks the others on the goals' own page.
    private static final int MOST = 8;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int minutes() {
        return 2;
    }

    @Override
    public Content content(Visit visit) {
        Map<UUID, Progress> progress = goals.progress(visit.owner());
        List<Question> questions = new ArrayList<>();
        goals.active(visit.owner()).stream().limit(MOST).forEach(goal -> {
            questions.add(standing(goal, visit));
            if (goal.facts().measure().target().isPresent()) {
                questions.add(value(goal, Optional.ofNullable(progress.get(goal.id())), visit));
            }
        });
        return Content.asking(questions);
    }

    private static Question standing(Kept<Goal> goal, Visit visit) {
        String id = goal.id().toString();
        Phrase meta = goal.facts()
                .way()
                .lastDay()
                .map(day -> Phrase.of("reviews.goal.due", day))
                .orElse(Question.NO_META);
        return Question.about(
                        id,
                        Phrase.own(goal.facts().title()),
                        meta,
                        "/goals/" + id,
                        Question.Shape.CHOICE,
                        visit.said(id))
                .choosing(List.of("ontrack", "behind", FINISHED));
    }

    private static Question value(Kept<Goal> goal, Optional<Progress> progress, Visit visit) {
        String name = VALUE + goal.id();
        Object last = progress.flatMap(Progress::current)
                .<Object>map(GoalCheckStep::text)
                .orElse("–");
        Phrase label = Phrase.of("reviews.goal.value", goal.facts().measure().unit(), last);
        return Question.about(name, label, Question.NO_META, "", Question.Shape.NUMBER, visit.said(name));
    }

    /// Without a point where it is whole.
    private static String text(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    @Override
    public void apply(Visit visit, Given given) {
        given.changed().stream()
                .map(Answer::name)
                .map(name -> name.startsWith(VALUE) ? name.substring(VALUE.length()) : name)
                .distinct()
                .forEach(id -> apply(visit.owner(), id, given, visit.today()));
    }

    private void apply(OwnerId owner, String id, Given given, LocalDate today) {
        UUID goal = UUID.fromString(id);
        Optional<Double> value = Optional.of(given.value(VALUE + id))
                .filter(text -> !text.isEmpty())
                .map(Double::valueOf);
        if (value.isPresent() || !given.value(id).isEmpty()) {
            goals.checkIn(owner, goal, value, "", today);
        }
        if (given.value(id).equals(FINISHED)) {
            goals.decide(owner, goal, Decision.Choice.FINISH, "", today);
        }
    }

    /// Next open steps of active goals, and the goals without one: what a week may be for.
    public static List<String> offers(Goals goals, OwnerId owner) {
        Map<UUID, Progress> progress = goals.progress(owner);
        return goals.active(owner).stream()
                .map(goal -> Optional.ofNullable(progress.get(goal.id()))
                        .flatMap(each -> each.steps().stream()
                                .map(Kept::facts)
                                .filter(step -> !step.isDone())
                                .findFirst())
                        .map(step -> step.title())
                        .orElse(goal.facts().title()))
                .toList();
    }
}
