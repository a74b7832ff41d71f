/// The steps of guided reviews, each for one part of the record.
@NullMarked
package headway.reviews.steps;

import org.jspecify.annotations.NullMarked;
