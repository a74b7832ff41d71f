package headway.engine.planning;

/// How long an action takes: the three sizes that practice R3 of the method cuts all work into.
public enum Effort {
    TWO(2),
    FIFTEEN(15),
    SIXTY(60);

    private final int minutes;

    Effort(int minutes) {
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }
}
