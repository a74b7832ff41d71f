package headway.samples;

import headway.accomplishments.Accomplishment;
import headway.platform.records.Kept;

/// An accomplishment that is among the best of a quarter.
///
/// @param sample the choice, with why
public record Chosen(Kept<Sample> sample, Accomplishment accomplishment) {}
