/// What matters more to somebody, worked out from answers about pairs: weights, how well the answers go
/// together, which of them contradict each other, and which question to ask next. Pure.
@NullMarked
package headway.engine.preference;

import org.jspecify.annotations.NullMarked;
