package headway.engine.planning;

/// By what an action came into the plan.
public enum Place {
    /// It belongs to the set with the greatest total score.
    BY_SCORE,
    /// It has waited longest; one place a day is kept for that, so that nothing is forgotten.
    IN_TURN
}
