/// Taking back: every change of a record keeps what was there before for 30 days.
/// Owns the table `change`.
@NullMarked
package headway.platform.changes;

import org.jspecify.annotations.NullMarked;
