package headway.reviews.steps;

import headway.people.People;
import headway.people.PersonFilter;
import headway.people.PersonLine;
import headway.reviews.Content;
import headway.reviews.Given;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Who fades: one key logs a contact that was made, or plans one.
public record PeopleStep(People people) implements Step {
    private static final String NAME = "people";
    private static final int MOST = 5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int minutes() {
        return 2;
    }

    /// Those that were answered in this review stay where they were, although they fade no longer.
    @Override
    public Content content(Visit visit) {
        List<Question> questions = new ArrayList<>();
        for (PersonLine line : people.list(visit.owner(), PersonFilter.ALL, visit.today())) {
            boolean answered = !visit.said(line.id().toString()).isEmpty();
            if (answered || (fades(line, visit.today()) && questions.size() < MOST)) {
                questions.add(Contacting.question(line, visit));
            }
        }
        return Content.asking(questions);
    }

    private static boolean fades(PersonLine line, LocalDate today) {
        return line.rhythm().filter(rhythm -> rhythm.fades(today)).isPresent();
    }

    @Override
    public void apply(Visit visit, Given given) {
        given.changed().forEach(answer -> Contacting.log(people, visit, answer));
    }

    /// Names of those whom this review plans to meet.
    public static List<String> planned(Visit visit) {
        return visit.review().answers().of(NAME).stream()
                .filter(each -> each.value().equals(Contacting.PLAN))
                .map(each -> each.label().words())
                .toList();
    }
}
