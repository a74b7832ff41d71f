/// Tests of imports.
@NullMarked
package headway.intake;

import org.jspecify.annotations.NullMarked;
