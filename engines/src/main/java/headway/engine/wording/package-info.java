/// What changed between two versions of a text. Pure.
@NullMarked
package headway.engine.wording;

import org.jspecify.annotations.NullMarked;
