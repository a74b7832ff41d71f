package headway.reviews.steps;

import headway.kernel.Problem;
import headway.platform.records.Origin;
import headway.reviews.Content;
import headway.reviews.Fact;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Rhythms;
import headway.reviews.Spent;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.List;

/// Hours that went into the career this quarter, and how many it shall be.
public record BudgetStep(Rhythms rhythms, Spent spent) implements Step {
    private static final String MINUTES_A_WEEK = "minutes";
    private static final int QUARTER_WEEKS = 13;
    /// As the settings have it.
    private static final int MOST = 480;

    @Override
    public String name() {
        return "budget";
    }

    @Override
    public int minutes() {
        return 2;
    }

    @Override
    public Content content(Visit visit) {
        int wanted = rhythms.settings(visit.owner()).minutesAWeek();
        int used = spent.minutes(visit.owner(), visit.today().minusWeeks(QUARTER_WEEKS), visit.today());
        Fact fact = Fact.of(Phrase.of("reviews.budget.used", used / QUARTER_WEEKS, wanted));
        Question minutes = Question.plain(name(), MINUTES_A_WEEK, Question.Shape.NUMBER, String.valueOf(wanted));
        return Content.of(List.of(fact), List.of(minutes));
    }

    @Override
    public List<Problem> check(Visit visit, Given given) {
        String typed = given.value(MINUTES_A_WEEK);
        boolean right = typed.isEmpty() || (typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= MOST);
        return right ? List.of() : List.of(Problem.at(MINUTES_A_WEEK, "records.number-unknown", typed, 0, MOST));
    }

    @Override
    public void apply(Visit visit, Given given) {
        if (!given.changed().isEmpty() && !given.value(MINUTES_A_WEEK).isEmpty()) {
            int minutes = Integer.parseInt(given.value(MINUTES_A_WEEK));
            rhythms.save(visit.owner(), rhythms.settings(visit.owner()).withWeeklyMinutes(minutes), Origin.WEB);
        }
    }
}
