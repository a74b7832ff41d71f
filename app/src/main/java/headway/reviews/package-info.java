/// Guided reviews: of a week, a quarter, a year, and the preparation of a performance review, step by step;
/// and the rhythm in which they come.
///
/// A step shows what the record says, asks a few questions and writes the answers back through the front doors
/// of the features that own them. What was answered stays with the review, so that it resumes where it was left
/// and can be read years later.
///
/// Owns the tables `review` and `rhythm`.
/// May use: everything below home, today and the documents.
@NullMarked
package headway.reviews;

import org.jspecify.annotations.NullMarked;
