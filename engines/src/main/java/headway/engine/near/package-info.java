/// Finds Numbers, Examples, Achievements and Results (NEAR) in the text of an accomplishment.
@NullMarked
package headway.engine.near;

import org.jspecify.annotations.NullMarked;
