package headway.reviews.steps;

import headway.platform.records.Kept;
import headway.reviews.Answer;
import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Fact;
import headway.reviews.Given;
import headway.reviews.Phrase;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import headway.roles.Matrix;
import headway.roles.Responsibility;
import headway.roles.Roles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Responsibilities against what the employer wants: each of a few empty cells asks one question.
public record PrioritiesStep(Roles roles) implements Step {
    private static final String BETWEEN = "_";
    private static final int MINUTES = 7;
    private static final int MOST = 3;

    @Override
    public String name() {
        return "priorities";
    }

    @Override
    public int minutes() {
        return MINUTES;
    }

    @Override
    public Content content(Visit visit) {
        Matrix matrix = roles.matrix(visit.owner(), visit.today());
        List<Fact> facts = matrix.cells() == 0
                ? List.of()
                : List.of(new Fact(
                        Phrase.of("reviews.role.filled", matrix.filled(), matrix.cells()), Question.NO_META, "/role"));
        List<Question> questions = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            row.cells().stream()
                    .filter(cell -> cell.evidence().isEmpty())
                    .limit(1)
                    .map(cell -> question(row.responsibility(), cell))
                    .forEach(questions::add);
        }
        return Content.of(facts, questions.stream().limit(MOST).toList())
                .withDoors(new Door("reviews.door.role", "/role"));
    }

    private static Question question(Kept<Responsibility> row, Matrix.Cell cell) {
        return Question.about(
                row.id() + BETWEEN + cell.priority().id(),
                Phrase.of(
                        "reviews.role.question",
                        row.facts().text(),
                        cell.priority().facts().text()),
                Question.NO_META,
                "/role/cells/" + row.id() + "/" + cell.priority().id(),
                Question.Shape.LINE,
                "");
    }

    @Override
    public void apply(Visit visit, Given given) {
        for (Answer answer : given.changed()) {
            String[] pair = answer.name().split(BETWEEN, 2);
            roles.answer(
                    visit.owner(), UUID.fromString(pair[0]), UUID.fromString(pair[1]), answer.value(), visit.today());
        }
    }
}
