/// Opportunities of every kind, from a gap that somebody noticed to a job: what a person offers, whom they told,
/// in which stage it is and since when.
///
/// Owns the tables `opportunity` and `opportunity_stage`. May use: kernel, engines, platform, links.
@NullMarked
package headway.opportunities;

import org.jspecify.annotations.NullMarked;
