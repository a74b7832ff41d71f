package headway.engine.planning;

import headway.kernel.Explanation;

/// One thing to do today.
///
/// @param score points, equal to those of the explanation
/// @param explanation why it stands where it stands; its keys are those of [Planner#explanationKeys]
/// @param place by what it came into the plan
public record Action(Candidate candidate, int score, Explanation explanation, Place place) {}
