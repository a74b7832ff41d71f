package headway.engine.planning;

/// Why a candidate is not even considered today. Of several reasons the first one here counts.
public enum HeldBack {
    /// It becomes true on a later day.
    NOT_YET,
    /// The person said "not for me".
    NEVER,
    /// The person said "later", and the day has not come.
    LATER,
    /// It was done and rests.
    DONE,
    /// It takes an hour, is not urgent, and the week is a hard one.
    HARD_WEEK,
    /// It takes longer than the minutes that there are.
    TOO_LONG
}
