package headway.reviews;

import java.util.List;

/// What a step shows and asks today.
public record Content(List<Fact> facts, List<Question> questions, List<Door> doors) {
    public Content {
        facts = List.copyOf(facts);
        questions = List.copyOf(questions);
        doors = List.copyOf(doors);
    }

    public static Content asking(List<Question> questions) {
        return new Content(List.of(), questions, List.of());
    }

    public static Content of(List<Fact> facts, List<Question> questions) {
        return new Content(facts, questions, List.of());
    }

    public Content withDoors(Door... more) {
        return new Content(facts, questions, List.of(more));
    }
}
