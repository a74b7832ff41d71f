/// Tests of goals.
@NullMarked
package headway.goals;

import org.jspecify.annotations.NullMarked;
