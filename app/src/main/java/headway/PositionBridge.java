package headway;

import headway.accomplishments.AccomplishmentFilter;
import headway.accomplishments.Accomplishments;
import headway.accomplishments.PositionChoices;
import headway.positions.Achieved;
import headway.positions.WorkHistory;
import java.util.Optional;

/// Lets positions and accomplishments show each other, although neither package knows both ways.
final class PositionBridge {
    private PositionBridge() {}

    static PositionChoices choices(WorkHistory history) {
        return owner -> history.positions().list(owner).stream()
                .map(each -> new PositionChoices.Choice(each.id(), each.facts().label()))
                .toList();
    }

    static Achieved achieved(Accomplishments accomplishments) {
        return (owner, position) ->
                accomplishments
                        .list(owner, AccomplishmentFilter.ofPosition(position), Optional.empty())
                        .items()
                        .stream()
                        .map(each ->
                                new Achieved.Line(each.headline(), each.happenedOn(), "/accomplishments/" + each.id()))
                        .toList();
    }
}
