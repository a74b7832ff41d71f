/// How well a person thinks they do what they do (row D7): a level for each skill on a described scale, strengths
/// to lean on and weaknesses to work on, beside what the record shows. Ratings stay, so that change can be seen.
///
/// Front door: [headway.strengths.Strengths] with `current(owner)` (the last rating of each skill).
///
/// Owns the table `skill_rating`. May use: kernel, engines, platform. Knows accomplishments only as [Evidence].
@NullMarked
package headway.strengths;

import org.jspecify.annotations.NullMarked;
