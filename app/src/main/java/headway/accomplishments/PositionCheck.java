package headway.accomplishments;

import headway.kernel.OwnerId;
import headway.kernel.Problem;
import headway.kernel.Result;

/// Refuses a position that is not in the person's own work history.
final class PositionCheck {
    private PositionCheck() {}

    static Result<AccomplishmentDraft> check(
            Result<AccomplishmentDraft> result, PositionChoices positions, OwnerId owner) {
        return switch (result) {
            case Result.Invalid<AccomplishmentDraft> invalid -> invalid;
            case Result.Ok<AccomplishmentDraft> ok -> {
                boolean known = ok.value()
                        .positionId()
                        .map(wanted -> positions.of(owner).stream()
                                .anyMatch(choice -> choice.id().equals(wanted)))
                        .orElse(true);
                yield known ? ok : Result.invalid(Problem.at("position", "accomplishment.position-unknown"));
            }
        };
    }
}
