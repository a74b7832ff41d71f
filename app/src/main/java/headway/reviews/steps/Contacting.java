package headway.reviews.steps;

import headway.people.People;
import headway.people.PersonLine;
import headway.people.Rhythm;
import headway.people.TouchKind;
import headway.platform.records.Origin;
import headway.reviews.Answer;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Visit;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One key says that somebody was contacted, or shall be.
final class Contacting {
    /// Goes into the plan of the week in place of the log.
    static final String PLAN = "plan";

    private Contacting() {}

    static Question question(PersonLine line, Visit visit) {
        Optional<Rhythm> rhythm = line.rhythm();
        Phrase meta = rhythm.map(each -> Phrase.of("reviews.people.last", each.days(visit.today()), each.everyDays()))
                .orElseGet(() -> Phrase.of(
                        "reviews.people.quiet",
                        ChronoUnit.DAYS.between(line.lastOn().orElse(line.addedOn()), visit.today())));
        String id = line.id().toString();
        return Question.about(id, Phrase.own(line.name()), meta, "/people/" + id, Question.Shape.CHOICE, visit.said(id))
                .choosing(List.of("message", "call", "meeting", PLAN, "leave"));
    }

    /// Logs the contact that was made, if it was.
    static void log(People people, Visit visit, Answer answer) {
        Optional<TouchKind> made = Arrays.stream(TouchKind.values())
                .filter(kind -> kind.code().equals(answer.value()))
                .findFirst();
        UUID person = UUID.fromString(answer.name());
        made.ifPresent(kind -> people.touch(visit.owner(), person, kind, visit.today(), Origin.WEB));
    }
}
