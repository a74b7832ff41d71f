package headway.reviews;

/// A page where more can be done; it opens beside the review.
public record Door(String labelKey, String path) {}
