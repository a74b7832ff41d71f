package headway.plan;

import headway.goals.Goals;
import headway.kernel.OwnerId;
import headway.links.Links;
import headway.values.Values;
import headway.vision.Stages;
import headway.vision.Visions;
import java.time.Clock;
import java.util.function.Function;

/// The features that the place is made of, in one piece.
///
/// @param names what a person is called on documents
public record Direction(
        Values values,
        Visions visions,
        Stages stages,
        Goals goals,
        Links links,
        Function<OwnerId, String> names,
        Clock clock) {}
