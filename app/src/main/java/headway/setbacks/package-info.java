/// Setbacks as lessons: what happened, what was in one's hands, what to try next, and what came of it.
///
/// Owns the table `setback`. May use: kernel, engines, platform, accounts, links.
@NullMarked
package headway.setbacks;

import org.jspecify.annotations.NullMarked;
