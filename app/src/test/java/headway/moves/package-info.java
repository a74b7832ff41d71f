@NullMarked
package headway.moves;

import org.jspecify.annotations.NullMarked;
