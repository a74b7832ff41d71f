package headway.reviews.steps;

import headway.reviews.Content;
import headway.reviews.Door;
import headway.reviews.Question;
import headway.reviews.Step;
import headway.reviews.Visit;
import java.util.List;

/// A step whose answers stay with the review: thoughts that have no record of their own.
///
/// @param asked names of its questions
/// @param doors pages on which more can be done
public record WrittenStep(String name, int minutes, Question.Shape shape, List<String> asked, List<Door> doors)
        implements Step {
    public WrittenStep {
        asked = List.copyOf(asked);
        doors = List.copyOf(doors);
    }

    public static WrittenStep of(String name, int minutes, String... asked) {
        return new WrittenStep(name, minutes, Question.Shape.TEXT, List.of(asked), List.of());
    }

    public WrittenStep withDoor(String labelKey, String path) {
        return new WrittenStep(name, minutes, shape, asked, List.of(new Door(labelKey, path)));
    }

    @Override
    public Content content(Visit visit) {
        List<Question> questions = asked.stream()
                .map(each -> Question.plain(name, each, shape, visit.said(each)))
                .toList();
        return Content.asking(questions).withDoors(doors.toArray(Door[]::new));
    }
}
