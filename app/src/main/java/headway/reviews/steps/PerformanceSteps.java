package headway.reviews.steps;

/// Names of the steps that prepare a performance review, and of what they ask.
public final class PerformanceSteps {
    public static final String DATE = "date";
    public static final String RESPONSES = "responses";
    public static final String EVIDENCE = "evidence";
    public static final String QUESTIONS = "questions";
    public static final String CRITICISM = "criticism";
    public static final String AMBITIONS = "ambitions";
    /// More than a person can prepare well.
    public static final int CRITICISMS = 3;

    private PerformanceSteps() {}
}
