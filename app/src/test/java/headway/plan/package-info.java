/// Tests of the plan.
@NullMarked
package headway.plan;

import org.jspecify.annotations.NullMarked;
