package headway.reviews.steps;

import headway.balance.Balance;
import headway.balance.CheckIn;
import headway.balance.CheckInForm;
import headway.kernel.Problem;
import headway.kernel.Result;
import headway.platform.records.Origin;
import headway.platform.web.FormData;
import headway.reviews.Content;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.ArrayList;
import java.util.List;

/// How the person is, as the check-in asks it.
public final class CheckInStep implements Step {
    private static final List<String> SCALES = List.of("energy", "stress", "people", "interests");

    private final Balance balance;

    public CheckInStep(Balance balance) {
        this.balance = balance;
    }

    @Override
    public String name() {
        return "balance";
    }

    @Override
    public int minutes() {
        return 1;
    }

    @Override
    public Content content(Visit visit) {
        List<Question> questions = new ArrayList<>();
        for (String scale : SCALES) {
            questions.add(question(scale, Question.Shape.SCALE, visit).withMeta(Phrase.of("reviews.scale." + scale)));
        }
        questions.add(question("hours", Question.Shape.LINE, visit));
        return Content.asking(questions);
    }

    private static Question question(String name, Question.Shape shape, Visit visit) {
        return Question.plain("balance", name, shape, visit.said(name)).labelled(Phrase.of("balance." + name));
    }

    @Override
    public List<Problem> check(Visit visit, Given given) {
        boolean silent = given.values().values().stream().allMatch(String::isEmpty);
        return silent ? List.of() : checked(visit, given).fold(_ -> List.of(), problems -> problems);
    }

    private static Result<CheckIn> checked(Visit visit, Given given) {
        return CheckInForm.check(FormData.of(given.values()), visit.today());
    }

    @Override
    public void apply(Visit visit, Given given) {
        if (!given.changed().isEmpty()) {
            checked(visit, given)
                    .fold(
                            facts -> balance.checkIn(visit.owner(), facts, Origin.WEB)
                                    .id()
                                    .toString(),
                            List::toString);
        }
    }
}
