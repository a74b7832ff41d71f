/// Ranks the next best actions for Today from everything that is worth doing, and explains the order.
/// The formula and its constants are argued in `docs/adr/planning.md`.
@NullMarked
package headway.engine.planning;

import org.jspecify.annotations.NullMarked;
