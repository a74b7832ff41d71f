package headway;

import headway.kernel.OwnerId;
import headway.people.People;
import headway.people.Touch;
import headway.people.TouchKind;
import headway.reviews.Spent;
import java.time.LocalDate;
import java.util.List;

/// Minutes for people, from the contacts that were logged. How long each kind takes is this project's guess.
record MinutesSpent(People people) implements Spent {
    /// More contacts than somebody makes in a quarter.
    private static final int MOST = 500;

    @Override
    public int minutes(OwnerId owner, LocalDate from, LocalDate to) {
        List<Touch> newest = people.touches().newest(owner, MOST);
        return newest.stream()
                .filter(each ->
                        !each.happenedOn().isBefore(from) && !each.happenedOn().isAfter(to))
                .mapToInt(each -> minutes(each.kind()))
                .sum();
    }

    private static int minutes(TouchKind kind) {
        return switch (kind) {
            case MESSAGE, COMMENT -> 5;
            case CALL -> 15;
            case COFFEE, MEETING -> 30;
            case OTHER, INTRODUCTION -> 10;
            case COMMITMENT, FEEDBACK -> 0;
        };
    }
}
