package headway.reviews.steps;

import headway.kernel.OwnerId;
import headway.people.Circle;
import headway.people.People;
import headway.people.Person;
import headway.people.PersonFilter;
import headway.people.PersonLine;
import headway.people.Relation;
import headway.people.Seat;
import headway.platform.records.Kept;
import headway.platform.records.Origin;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Door;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The personal board: who has not been heard from for a quarter, and who could take a vacant seat.
public record BoardStep(People people, Circle circle) implements Step {
    private static final String SEAT = "seat-";
    private static final int MINUTES = 5;
    /// Two good candidates a quarter fill a board in a year.
    private static final int VACANCIES = 2;

    private static final int COOLING = 4;
    /// An adviser who hears nothing for a quarter cannot advise.
    private static final int QUIET_DAYS = 91;

    private static final int SUGGESTED = 100;

    @Override
    public String name() {
        return "board";
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    @Override
    public Content content(Visit visit) {
        List<PersonLine> everybody = people.list(visit.owner(), PersonFilter.ALL, visit.today());
        List<Question> questions = new ArrayList<>(cooling(visit, everybody));
        List<String> names =
                everybody.stream().map(PersonLine::name).limit(SUGGESTED).toList();
        circle.vacancies(visit.owner()).stream().limit(VACANCIES).forEach(kind -> {
            String name = SEAT + kind.code();
            questions.add(Question.about(
                            name,
                            Phrase.of("reviews.board.vacant." + kind.code()),
                            Phrase.of("people.seat." + kind.code()),
                            "",
                            Question.Shape.LINE,
                            visit.said(name))
                    .suggesting(names));
        });
        return Content.asking(questions).withDoors(new Door("reviews.door.board", "/people/board"));
    }

    private List<Question> cooling(Visit visit, List<PersonLine> everybody) {
        Map<UUID, List<Seat>> seats = circle.seats().list(visit.owner()).stream()
                .map(Kept::facts)
                .filter(seat -> seat.personId().isPresent())
                .collect(Collectors.groupingBy(seat -> seat.personId().orElseThrow()));
        Set<UUID> seated = seats.keySet();
        return everybody.stream()
                .filter(line -> seated.contains(line.id()))
                .filter(line -> isQuiet(line, visit.today())
                        || !visit.said(line.id().toString()).isEmpty())
                .limit(COOLING)
                .map(line -> Contacting.question(line, visit))
                .toList();
    }

    private static boolean isQuiet(PersonLine line, LocalDate today) {
        boolean fades = line.rhythm().filter(rhythm -> rhythm.fades(today)).isPresent();
        return fades || line.lastOn().orElse(line.addedOn()).isBefore(today.minusDays(QUIET_DAYS));
    }

    @Override
    public void apply(Visit visit, Given given) {
        for (Answer answer : given.changed()) {
            if (!answer.name().startsWith(SEAT)) {
                Contacting.log(people, visit, answer);
            } else if (!answer.value().isEmpty()) {
                seat(visit, answer.name().substring(SEAT.length()), answer.value());
            }
        }
    }

    private void seat(Visit visit, String code, String name) {
        for (Seat.Kind kind : Seat.Kind.values()) {
            if (kind.code().equals(code)) {
                circle.seat(visit.owner(), kind, "", person(visit, name), "", visit.today());
            }
        }
    }

    /// Somebody of that name, who comes into the record where nobody has it.
    private UUID person(Visit visit, String name) {
        OwnerId owner = visit.owner();
        Optional<UUID> known = people.find(owner, name, visit.today()).stream()
                .filter(line -> line.name().equalsIgnoreCase(name))
                .map(PersonLine::id)
                .findFirst();
        return known.orElseGet(() -> people.persons()
                .add(owner, Person.named(name, Relation.OTHER, ""), Origin.WEB)
                .id());
    }
}
