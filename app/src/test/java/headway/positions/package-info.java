@NullMarked
package headway.positions;

import org.jspecify.annotations.NullMarked;
