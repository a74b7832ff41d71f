/// Today: gathers what the triggers of all features find, has the planning engine choose, and remembers what
/// became of it. Any feature may add a trigger; this one knows none of them.
///
/// Owns the table `today_answer`.
@NullMarked
package headway.today;

import org.jspecify.annotations.NullMarked;
