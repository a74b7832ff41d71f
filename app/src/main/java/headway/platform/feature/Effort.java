package headway.platform.feature;

/// How long something takes, in the sizes that days have room for.
public enum Effort {
    TWO_MINUTES(2),
    QUARTER_HOUR(15),
    HOUR(60);

    private final int minutes;

    Effort(int minutes) {
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }
}
