@NullMarked
package headway.perception;

import org.jspecify.annotations.NullMarked;
