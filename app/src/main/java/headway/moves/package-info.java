/// The overview of moves: next actions, asks and decisions that wait.
///
/// Owns no tables. May use: kernel, platform, opportunities, asks, decisions.
@NullMarked
package headway.moves;

import org.jspecify.annotations.NullMarked;
