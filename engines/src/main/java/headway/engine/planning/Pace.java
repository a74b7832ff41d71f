package headway.engine.planning;

/// How much a person can take on at present.
public enum Pace {
    NORMAL,
    /// A hard week by the balance check-ins: at most two actions, and an hour only for what is urgent.
    GENTLE
}
