package headway.reviews;

/// Where somebody goes after a step.
public enum Going {
    ON,
    STAYING
}
