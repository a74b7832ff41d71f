@NullMarked
package headway.decisions;

import org.jspecify.annotations.NullMarked;
