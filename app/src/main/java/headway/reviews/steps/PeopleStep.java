package headway.reviews.steps;

import headway.people.People;
import headway.people.PersonFilter;
import headway.people.PersonLine;
import headway.people.Rhythm;
import headway.people.TouchKind;
import headway.platform.records.Origin;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who fades: one key logs a contact that was made, or plans one.
public record PeopleStep(People people) implements Step {
    private static final String NAME = "people";
    /// Goes into the plan of the week in place of the log.
    private static final String PLAN = "plan";

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
                questions.add(question(line, visit));
            }
        }
        return Content.asking(questions);
    }

    private static boolean fades(PersonLine line, LocalDate today) {
        return line.rhythm().filter(rhythm -> rhythm.fades(today)).isPresent();
    }

    private static Question question(PersonLine line, Visit visit) {
        Optional<Rhythm> rhythm = line.rhythm();
        Phrase meta = Phrase.of(
                "reviews.people.last",
                rhythm.map(each -> each.days(visit.today())).orElse(0L),
                rhythm.map(Rhythm::everyDays).orElse(0));
        String id = line.id().toString();
        return Question.about(id, Phrase.own(line.name()), meta, "/people/" + id, Question.Shape.CHOICE, visit.said(id))
                .choosing(List.of("message", "call", "meeting", PLAN, "leave"));
    }

    @Override
    public void apply(Visit visit, Given given) {
        for (Answer answer : given.changed()) {
            Optional<TouchKind> made = Arrays.stream(TouchKind.values())
                    .filter(kind -> kind.code().equals(answer.value()))
                    .findFirst();
            UUID person = UUID.fromString(answer.name());
            made.ifPresent(kind -> people.touch(visit.owner(), person, kind, visit.today(), Origin.WEB));
        }
    }

    /// Names of those whom this review plans to meet.
    public static List<String> planned(Visit visit) {
        return visit.review().answers().of(NAME).stream()
                .filter(each -> each.value().equals(PLAN))
                .map(each -> each.label().words())
                .toList();
    }
}
