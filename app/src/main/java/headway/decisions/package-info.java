/// Decisions with a calculated risk: options in ranges, what may go wrong, the smallest test, what was expected
/// and what came.
///
/// Owns the tables `decision`, `decision_option` and `decision_risk`. May use: kernel, engines, platform, links.
@NullMarked
package headway.decisions;

import org.jspecify.annotations.NullMarked;
